import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { hrefOf } from '../shell/place.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** The numbers that people call. */
export function NumbersPage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  return (
    <ThingsPage
      plan={plan.id}
      page="numbers"
      title="Numbers"
      about="The numbers that people call."
      rows={Object.entries(plan.numbers).map(([id, { name }]) => ({ id, name }))}
      item={item}
      addLabel="Add a number"
      onAdd={() => {
        const [id = ''] = document.edit(
          addThing(plan, 'numbers', {
            name: 'New number',
            e164: '+13125550100',
            fallback: { to: 'mailbox', mailbox: '' },
          }),
        );
        location.hash = hrefOf({ plan: plan.id, page: 'numbers', flow: null, item: id });
      }}
      empty={<EmptyState icon="phone-incoming" title="Nothing here yet." />}
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="number" id={id} findings={findings} onPlay={onPlay}>
          {null}
        </ThingDetail>
      )}
    </ThingsPage>
  );
}
