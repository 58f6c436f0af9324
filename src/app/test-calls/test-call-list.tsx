import { useState } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import { moveTestCall } from '../../plan/edits/test-call-edits.ts';
import { testCallOrder, type TestRun } from '../../verify/test-calls/play-test-calls.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { goTo } from '../shell/use-place.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { OrderList } from '../ui/order-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { isShown, isUnfiltered, NO_FILTER } from './filter-test-calls.ts';
import { TestCallRow } from './test-call-row.tsx';

interface TestCallListProps {
  document: PlanDocument;
  /** Null before they were played for the first time. */
  run: TestRun | null;
  /** The test call that is open. */
  item: string | null;
  onPlay: (call: CallScript) => void;
}

/** The test calls in the order somebody gave them, narrowed by what is looked for. */
export function TestCallList({ document, run, item, onPlay }: TestCallListProps) {
  const plan = useDocument(document, (state) => state.plan);
  const [filter, setFilter] = useState(NO_FILTER);
  const played = new Map(run?.calls.map((call) => [call.id, call]));
  const ids = testCallOrder(plan);
  // The one that is open stays, or it would vanish under the hands as it turns green.
  const shown = ids.filter((id) => id === item || isShown(plan, filter, id, played.get(id)));
  const open = (id: string | null) => goTo({ plan: plan.id, page: 'tests', flow: null, item: id });
  return (
    <div className="flex flex-col gap-3">
      <FilterBar plan={plan} run={run} filter={filter} onChange={setFilter} />
      {item !== null && !Object.hasOwn(plan.scenarios, item) && (
        <div role="status">
          <Notice tone="info" title="The test call that this address leads to is not here.">
            It was removed, or its adding was undone. Undo and redo are in the top bar.
          </Notice>
        </div>
      )}
      {!isUnfiltered(filter) && (
        <p role="status" className="flex flex-wrap items-center gap-x-3 text-muted">
          {shown.length === 0 ? 'No test call is like that.' : `${shown.length} of ${ids.length} shown`}
          <Button variant="link" onClick={() => setFilter(NO_FILTER)}>
            Show all
          </Button>
        </p>
      )}
      {shown.length > 0 && (
        <div className="rounded-control bg-panel">
          <OrderList
            label="Test calls"
            items={shown}
            idOf={(id) => id}
            nameOf={(id) => plan.scenarios[id]!.name}
            onMove={(from, to) => document.edit(moveTestCall(plan, ids, shown[from]!, shown[to]!))}
          >
            {(id) => (
              <TestCallRow
                document={document}
                id={id}
                played={played.get(id)}
                isOpen={id === item}
                onOpen={(next) => open(next ? id : null)}
                onPlay={onPlay}
              />
            )}
          </OrderList>
        </div>
      )}
    </div>
  );
}
