import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { hrefOf } from '../shell/place.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** Who is on call, week by week. */
export function OnCallPage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  return (
    <ThingsPage
      plan={plan.id}
      page="on-call"
      title="On call"
      about="Who is on call, week by week."
      rows={Object.entries(plan.rotations).map(([id, { name }]) => ({ id, name }))}
      item={item}
      addLabel="Add a rotation"
      onAdd={() => {
        const [id = ''] = document.edit(
          addThing(plan, 'rotations', {
            name: 'New rotation',
            handOver: { weekday: 1, at: '08:00' },
            startsOn: '2026-01-05',
            levels: [{ id: 'first', people: [], weeksEach: 1 }],
          }),
        );
        location.hash = hrefOf({ plan: plan.id, page: 'on-call', flow: null, item: id });
      }}
      empty={<EmptyState icon="phone" title="Nothing here yet." />}
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="rotation" id={id} findings={findings} onPlay={onPlay}>
          {null}
        </ThingDetail>
      )}
    </ThingsPage>
  );
}
