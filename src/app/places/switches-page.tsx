import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { hrefOf } from '../shell/place.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** Turned by hand, without publishing. */
export function SwitchesPage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  return (
    <ThingsPage
      plan={plan.id}
      page="switches"
      title="Switches"
      about="Turned by hand, without publishing."
      rows={Object.entries(plan.modes).map(([id, { name }]) => ({ id, name }))}
      item={item}
      addLabel="Add a switch"
      onAdd={() => {
        const [id = ''] = document.edit(
          addThing(plan, 'modes', {
            name: 'New switch',
            positions: [
              { id: 'normal', name: 'Off' },
              { id: 'on', name: 'On' },
            ],
            normal: 'normal',
          }),
        );
        location.hash = hrefOf({ plan: plan.id, page: 'switches', flow: null, item: id });
      }}
      empty={<EmptyState icon="git-branch" title="Nothing here yet." />}
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="mode" id={id} findings={findings} onPlay={onPlay}>
          {null}
        </ThingDetail>
      )}
    </ThingsPage>
  );
}
