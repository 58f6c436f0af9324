import { useMemo, useState } from 'react';
import { dayTextAt } from '../../calendar/day-text.ts';
import { dayAt, startOfDay } from '../../calendar/zone.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { OutcomeDiff } from '../../verify/coverage/outcome-change.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ChangeSentence } from '../things/change-sentence.tsx';
import { useWork } from '../things/use-work.ts';
import { coverageWork } from './coverage-work.ts';
import { WorkState } from './work-state.tsx';

/** The same call before and after a change of plans; null on a side that has no such call. */
export interface CallPair {
  readonly before: CallScript | null;
  readonly after: CallScript | null;
}

interface CallerChangesProps {
  before: Plan;
  after: Plan;
  /** The present instant in UTC milliseconds. */
  nowMs: number;
  onPlay: (calls: CallPair, side: 'before' | 'after') => void;
}

interface DiffQuestion {
  readonly before: Plan;
  readonly after: Plan;
  readonly fromMs: number;
  readonly untilMs: number;
}

const DAYS = 366;
const SHOWN = 6;

const compare = coverageWork<DiffQuestion, OutcomeDiff>((worker, { before, after, ...span }, tell) =>
  worker.diff(before, after, span, tell),
);

/** What callers notice of a change of plans, the gravest first, each sentence with the call before and after. */
export function CallerChanges({ before, after, nowMs, onPlay }: CallerChangesProps) {
  const [all, setAll] = useState(false);
  const today = dayAt(after.zone, nowMs);
  const question = useMemo(
    () => ({
      before,
      after,
      fromMs: startOfDay(after.zone, today),
      untilMs: startOfDay(after.zone, today + DAYS),
    }),
    [before, after, today],
  );
  const work = useWork(question, compare);
  const diff = work.answer;
  if (diff === null || work.state !== 'ready')
    return <WorkState work={work} what="what changes for callers" part={work.told ?? 0} />;
  return (
    <div className="@container/changes flex flex-col gap-2">
      {diff.changes.length === 0 ? (
        <p className="flex items-center gap-2 font-semibold text-ok">
          <Icon name="check-circle" size={16} /> Nothing changes for callers.
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line border-y border-line">
          {(all ? diff.changes : diff.changes.slice(0, SHOWN)).map((change) => (
            <ChangeSentence
              key={`${change.is} ${change.when} ${change.who} ${change.becomes} ${change.numbers.join(' ')}`}
              plans={[before, after]}
              change={change}
              onPlay={(side) => onPlay({ before: change.callBefore, after: change.callAfter }, side)}
            />
          ))}
        </ul>
      )}
      {!all && diff.changes.length > SHOWN && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            Show {diff.changes.length - SHOWN} more
          </Button>
        </div>
      )}
      {diff.limits.map((limit) => (
        <p key={limit} className="text-sm text-warning">
          {limit}
        </p>
      ))}
      <p className="text-sm text-muted">
        {diff.compared > 0 &&
          `${diff.compared} kinds of calls compared, until ${dayTextAt(after.zone, diff.untilMs - 1, nowMs)}.`}
      </p>
    </div>
  );
}
