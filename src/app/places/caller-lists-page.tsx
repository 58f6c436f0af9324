import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { hrefOf } from '../shell/place.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** Callers known by number. */
export function CallerListsPage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  return (
    <ThingsPage
      plan={plan.id}
      page="caller-lists"
      title="Caller lists"
      about="Callers known by number."
      rows={Object.entries(plan.callerLists).map(([id, { name }]) => ({ id, name }))}
      item={item}
      addLabel="Add a list"
      onAdd={() => {
        const [id = ''] = document.edit(addThing(plan, 'callerLists', { name: 'New list', entries: [] }));
        location.hash = hrefOf({ plan: plan.id, page: 'caller-lists', flow: null, item: id });
      }}
      empty={<EmptyState icon="list-tree" title="Nothing here yet." />}
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="callerList" id={id} findings={findings} onPlay={onPlay}>
          {null}
        </ThingDetail>
      )}
    </ThingsPage>
  );
}
