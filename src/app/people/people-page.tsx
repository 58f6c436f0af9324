import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { hrefOf } from '../shell/place.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** Who takes calls, and on which phones. */
export function PeoplePage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  return (
    <ThingsPage
      plan={plan.id}
      page="people"
      title="People"
      about="Who takes calls, and on which phones."
      rows={Object.entries(plan.people).map(([id, { name }]) => ({ id, name }))}
      item={item}
      addLabel="Add a person"
      onAdd={() => {
        const [id = ''] = document.edit(addThing(plan, 'people', { name: 'New person', phones: [] }));
        location.hash = hrefOf({ plan: plan.id, page: 'people', flow: null, item: id });
      }}
      empty={<EmptyState icon="user" title="Nothing here yet." />}
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="person" id={id} findings={findings} onPlay={onPlay}>
          {null}
        </ThingDetail>
      )}
    </ThingsPage>
  );
}
