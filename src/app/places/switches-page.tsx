import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import { goTo } from '../shell/use-place.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { SIBLINGS } from './siblings.ts';
import { SwitchForm } from './switch-form.tsx';

/** Turned by hand, without publishing. */
export function SwitchesPage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  const add = () => {
    const [id = ''] = document.edit(
      addThing(plan, 'modes', {
        name: 'New switch',
        positions: [
          { id: 'normal', name: 'Normal' },
          { id: 'on', name: 'On' },
        ],
        normal: 'normal',
      }),
    );
    goTo({ plan: plan.id, page: 'switches', flow: null, item: id });
  };
  return (
    <ThingsPage
      plan={plan.id}
      page="switches"
      title="Switches"
      about="Turned by hand on the Today page, without publishing: a snow day, a fire drill, the night before a holiday."
      siblings={SIBLINGS}
      rows={Object.entries(plan.modes).map(([id, { name, positions }]) => ({
        id,
        name,
        detail: positions.map((position) => position.name).join(' · '),
      }))}
      item={item}
      addLabel="Add a switch"
      onAdd={add}
      empty={
        <EmptyState
          icon="toggle"
          title="No switches yet."
          action={
            <Button icon="plus" variant="primary" onClick={add}>
              Add a switch
            </Button>
          }
        >
          Add one for days that are not normal, such as “Snow day”, then ask for it in a step of the call flow.
        </EmptyState>
      }
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="mode" id={id} findings={findings} onPlay={onPlay}>
          <SwitchForm document={document} id={id} />
        </ThingDetail>
      )}
    </ThingsPage>
  );
}
