import { useMemo, useState } from 'react';
import { renderLine } from '../../../engine/render-trace.ts';
import { KINDS } from '../../../kinds/registry.ts';
import type { CallScript } from '../../../plan/call-script.ts';
import type { Plan } from '../../../plan/plan.ts';
import { alignTapes, compareSentence, type ComparedSide } from '../../../simulate/compare-walks.ts';
import { elapsed } from '../../../simulate/walk-text.ts';
import type { Walk } from '../../../simulate/walk.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { MarkedText } from '../marked-text.tsx';
import { playCall } from '../play-call.ts';

/** The version that routes calls now. */
export interface LiveVersion {
  readonly number: number;
  readonly plan: Plan;
}

interface SideBySideProps {
  draft: Plan;
  /** The same call played on the draft. */
  walk: Walk;
  script: CallScript;
  /** Null while nothing is live. */
  live: LiveVersion | null;
}

/** How much of the common way leads up to the first difference. */
const LINES_BEFORE = 2;

/** The same call on the live version and on the draft: where both go the same way, where they first part, and where each ends. */
export function SideBySide({ draft, walk, script, live }: SideBySideProps) {
  const [showsAll, setShowsAll] = useState(false);
  const played = useMemo(() => (live ? playCall(live.plan, script) : null), [live, script]);
  if (!live || !played)
    return (
      <EmptyState icon="swap" title="Nothing is live yet">
        Publish this plan once. From then on every call can be played on the live version and on your draft, side by
        side.
      </EmptyState>
    );
  if (!played.ok)
    return (
      <div className="p-5">
        <Notice tone="warning" title={`Version ${live.number} cannot take this call`}>
          {played.error} Choose a number that both have.
        </Notice>
      </div>
    );
  const left: ComparedSide = { name: 'Live', plan: live.plan, walk: played.value.walk };
  const right: ComparedSide = { name: 'Draft', plan: draft, walk };
  const { rows, firstDifference } = alignTapes(left.walk, right.walk);
  // What parts them should be seen at once, under the sentence that says it.
  const hidden = showsAll || firstDifference === null ? 0 : Math.max(0, firstDifference - LINES_BEFORE);
  return (
    <div className="flex flex-col gap-3 p-5 max-md:p-4">
      <p className="text-xl font-semibold" aria-live="polite">
        {compareSentence(left, right)}
      </p>
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">The same call on the live version and on the draft</caption>
        <thead>
          <tr className="text-left">
            <th scope="col" className="pr-4 pb-2 font-semibold">
              Live, version {live.number}
            </th>
            <th scope="col" className="pb-2 pl-4 font-semibold">
              Draft
            </th>
          </tr>
        </thead>
        <tbody>
          {hidden > 0 && (
            <tr>
              <td colSpan={2} className="py-1">
                <Button variant="link" onClick={() => setShowsAll(true)}>
                  Show {hidden === 1 ? 'one line' : `${hidden} lines`} before, the same on both
                </Button>
              </td>
            </tr>
          )}
          {rows.slice(hidden).map((row, shown) => {
            const index = hidden + shown;
            return (
              <tr
                key={`${row.left}/${row.right}`}
                aria-label={index === firstDifference ? 'The first difference' : undefined}
                className={index === firstDifference ? 'border-t-2 border-warning' : 'border-t border-line'}
              >
                {[
                  { side: left, line: row.left, only: row.right === null },
                  { side: right, line: row.right, only: row.left === null },
                ].map(({ side, line, only }) => (
                  <td key={side.name} className={`px-4 py-1.5 align-top first:pl-2 ${only ? 'bg-warning-soft' : ''}`}>
                    {index === firstDifference && side === left && (
                      <span className="mb-0.5 flex items-center gap-1.5 text-sm font-semibold text-warning">
                        <Icon name="alert-triangle" size={16} /> First difference
                      </span>
                    )}
                    {line === null ? (
                      <span className="text-muted">–</span>
                    ) : (
                      <TapeLine side={side} line={line} only={only} />
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface TapeLineProps {
  side: ComparedSide;
  line: number;
  /** The other side has no such line. */
  only: boolean;
}

function TapeLine({ side: { plan, walk }, line, only }: TapeLineProps) {
  const said = walk.trace[line]!;
  const { says } = renderLine(plan, KINDS, said, walk.script.caller);
  return (
    <span className="flex gap-2.5">
      <span className={`tabular w-11 shrink-0 text-right ${only ? '' : 'text-muted'}`}>
        {elapsed(said.atMs - walk.startMs)}
      </span>
      <span className="min-w-0">
        <MarkedText text={says.length > 160 ? `${says.slice(0, 159).replace(/\*\*[^*]*$/, '')}…` : says} />
      </span>
    </span>
  );
}
