import { useMemo } from 'react';
import { dayAt, startOfDay } from '../../calendar/zone.ts';
import { phoneText } from '../../engine/phone-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { useWork } from '../things/use-work.ts';
import { coverageWork } from './coverage-work.ts';
import type { NumberWeeks } from './coverage.worker.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { EndMark } from './end-mark.tsx';
import { weekWays } from './week-ways.ts';
import { WorkState } from './work-state.tsx';

interface CallersMeetProps {
  plan: Plan;
  /** The present instant in UTC milliseconds. */
  nowMs: number;
}

const DAYS = 28;

const meet = coverageWork<{ plan: Plan; fromMs: number; untilMs: number }, NumberWeeks[]>(
  (worker, { plan, fromMs, untilMs }) => worker.weeks(plan, fromMs, untilMs),
);

function Ways({ keys, alone }: { keys: NumberWeeks['keys']; alone: boolean }) {
  return (
    <dl className="flex flex-col gap-1.5">
      {keys.map(({ key, label, week }) => (
        <div key={key} className="grid gap-x-4 @2xl/changes:grid-cols-[13rem_minmax(0,1fr)]">
          <dt className="text-muted">{alone ? 'Every caller' : label}</dt>
          <dd className="flex flex-col gap-0.5">
            {weekWays(week).map(({ end, when }) => (
              <p key={when} className="flex flex-wrap gap-x-2">
                <span className="tabular text-muted">{when}:</span>
                <EndMark end={end} long />
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What callers will meet in an ordinary week, by number and key: for the first publish, which has nothing to be compared with. */
export function CallersMeet({ plan, nowMs }: CallersMeetProps) {
  const today = dayAt(plan.zone, nowMs);
  const question = useMemo(
    () => ({ plan, fromMs: startOfDay(plan.zone, today), untilMs: startOfDay(plan.zone, today + DAYS) }),
    [plan, today],
  );
  const work = useWork(question, meet);
  if (work.answer === null || work.state !== 'ready') return <WorkState work={work} what="what callers will meet" />;
  if (work.answer.length === 0)
    return <p className="text-muted">The plan has no number yet, so nobody can call. Add one under Numbers & sites.</p>;
  return (
    <div className="flex flex-col gap-3">
      {work.answer.map(({ number, keys }) => (
        <section
          key={number}
          aria-label={plan.numbers[number]?.name}
          className="rounded-card border border-line px-3.5 py-3"
        >
          <p className="font-semibold">
            {plan.numbers[number]?.name ?? number}{' '}
            <span className="tabular font-normal text-muted">{phoneText(plan.numbers[number]?.e164 ?? '')}</span>
          </p>
          <div className="@container/changes mt-1 flex flex-col gap-1.5">
            <Ways keys={keys.filter(({ key }) => key === '')} alone={keys.length === 1} />
            {keys.length > 1 && (
              <Disclosure label="With a key" summary={keys.flatMap(({ key }) => key || []).join(', ')}>
                <div className="-ml-5">
                  <Ways keys={keys.filter(({ key }) => key !== '')} alone={false} />
                </div>
              </Disclosure>
            )}
          </div>
        </section>
      ))}
    </div>
  );
}
