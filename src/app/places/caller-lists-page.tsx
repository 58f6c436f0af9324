import { addThing } from '../../plan/edits/add-thing.ts';
import { useDocument } from '../document/use-document.ts';
import { goTo } from '../shell/use-place.ts';
import type { SectionProps } from '../things/section-props.ts';
import { ThingDetail } from '../things/thing-detail.tsx';
import { ThingsPage } from '../things/things-page.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { CallerListForm } from './caller-list-form.tsx';
import { SIBLINGS } from './siblings.ts';

/** Callers known by number. */
export function CallerListsPage({ document, item, findings, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  const add = () => {
    const [id = ''] = document.edit(addThing(plan, 'callerLists', { name: 'New list', entries: [] }));
    goTo({ plan: plan.id, page: 'caller-lists', flow: null, item: id });
  };
  return (
    <ThingsPage
      plan={plan.id}
      page="caller-lists"
      title="Caller lists"
      about="Callers known by number or area, such as existing clients; a call flow can send them another way."
      siblings={SIBLINGS}
      rows={Object.entries(plan.callerLists).map(([id, { name, entries }]) => ({
        id,
        name,
        detail:
          entries.length === 0
            ? 'Nobody yet'
            : `${entries.length.toLocaleString('en')} ${entries.length === 1 ? 'caller' : 'callers'}`,
      }))}
      item={item}
      addLabel="Add a list"
      onAdd={add}
      empty={
        <EmptyState
          icon="list-tree"
          title="No caller lists yet."
          action={
            <Button icon="plus" variant="primary" onClick={add}>
              Add a list
            </Button>
          }
        >
          Make a list of clients, suppliers or nuisance callers, then sort by it in a step of the call flow.
        </EmptyState>
      }
    >
      {(id) => (
        <ThingDetail key={id} document={document} thing="callerList" id={id} findings={findings} onPlay={onPlay}>
          <CallerListForm document={document} id={id} />
        </ThingDetail>
      )}
    </ThingsPage>
  );
}
