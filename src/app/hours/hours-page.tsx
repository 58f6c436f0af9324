import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { hrefOf } from '../shell/place.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** When the office is open, at lunch and closed. */
export function HoursPage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  return (
    <ThingsPage
      plan={plan.id}
      page="hours"
      title="Hours"
      about="When the office is open, at lunch and closed."
      rows={Object.entries(plan.hours).map(([id, { name }]) => ({ id, name }))}
      item={item}
      addLabel="Add hours"
      onAdd={() => {
        const [id = ''] = document.edit(
          addThing(plan, 'hours', {
            name: 'New hours',
            periods: [{ id: 'open', name: 'Open' }],
            weekly: [],
            specialDays: [],
          }),
        );
        location.hash = hrefOf({ plan: plan.id, page: 'hours', flow: null, item: id });
      }}
      empty={<EmptyState icon="clock" title="Nothing here yet." />}
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="hours" id={id} findings={findings} onPlay={onPlay}>
          {null}
        </ThingDetail>
      )}
    </ThingsPage>
  );
}
