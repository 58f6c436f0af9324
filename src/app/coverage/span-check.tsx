import { useMemo } from 'react';
import { MINUTE_MS } from '../../calendar/local-date.ts';
import { momentText } from '../../calendar/moment-text.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWork } from '../things/use-work.ts';
import { coverageWork } from './coverage-work.ts';
import { EndMark } from './end-mark.tsx';
import type { SpanEnds } from './span-ends.ts';
import { WorkState } from './work-state.tsx';

interface SpanCheckProps {
  plan: Plan;
  /** As it would be with what is about to be set. */
  situation: Situation;
  fromMs: number;
  untilMs: number;
  /** The present instant in UTC milliseconds. */
  nowMs: number;
  onPlay: (call: CallScript) => void;
}

interface SpanQuestion {
  readonly plan: Plan;
  readonly situation: Situation;
  readonly fromMs: number;
  readonly untilMs: number;
}

const SHOWN = 6;

const check = coverageWork<SpanQuestion, SpanEnds>((worker, { plan, situation, fromMs, untilMs }) =>
  worker.span(plan, situation, fromMs, untilMs),
);

/** Proves what is about to be set before it is: every call until its end, whoever is lost in red with the call that shows it. */
export function SpanCheck({ plan, situation, fromMs, untilMs, nowMs, onPlay }: SpanCheckProps) {
  // The clock of the board moves on while the sheet is open; a new minute is soon enough.
  const startMs = Math.floor(fromMs / MINUTE_MS) * MINUTE_MS;
  const situationText = JSON.stringify(situation);
  const question = useMemo(
    () =>
      startMs >= untilMs ? null : { plan, situation: JSON.parse(situationText) as Situation, fromMs: startMs, untilMs },
    [plan, situationText, startMs, untilMs],
  );
  const work = useWork(question, check);
  if (question === null) return null;
  const until = momentText(plan.zone, untilMs, nowMs);
  const nameOf = (number: string) => plan.numbers[number]?.name ?? number;
  if (work.answer === null || work.state !== 'ready')
    return <WorkState work={work} what={`every call until ${until}`} />;
  const { numbers, lost } = work.answer;
  const [first] = lost;
  const cellCount = numbers.reduce((sum, { cells }) => sum + cells.length, 0);
  return (
    <section aria-label={`Where callers end until ${until}`} className="flex flex-col gap-2">
      <h3 className="text-md font-semibold">Until {until}, if nobody answers</h3>
      {first ? (
        <Notice
          tone="lost"
          title={`Somebody would be lost: who calls ${nameOf(first.number)} and ${first.who}, ${spanText(plan, first, nowMs)}`}
          actions={
            <Button variant="link" onClick={() => onPlay(first.call)}>
              Play that call
            </Button>
          }
        >
          The caller {first.says}.
          {lost.length > 1 && ` ${lost.length - 1} more such ${lost.length === 2 ? 'time' : 'times'}.`}
        </Notice>
      ) : (
        <p className="flex items-start gap-2 text-md text-ok">
          <span className="mt-0.5">
            <Icon name="shield-check" size={16} />
          </span>
          Every call until then was checked: nobody is lost.
        </p>
      )}
      <ul className="flex flex-col gap-2 rounded-card border border-line px-3.5 py-3 text-md">
        {numbers.map(({ number, cells }) => (
          <li key={number}>
            <span className="font-semibold">{nameOf(number)}</span>, pressing nothing
            <ul>
              {cells.slice(0, SHOWN).map((cell) => (
                <li key={cell.fromMs} className="flex flex-wrap gap-x-2">
                  <EndMark end={cell.end} />
                  {(cells.length > 1 || cellCount === 1) && (
                    <span className="tabular text-muted">{spanText(plan, cell, nowMs)}</span>
                  )}
                </li>
              ))}
            </ul>
            {cells.length > SHOWN && <p className="text-muted">and so on, in {cells.length} stretches</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const spanText = (plan: Plan, { fromMs, untilMs }: { fromMs: number; untilMs: number }, nowMs: number): string =>
  `${fromMs <= nowMs ? 'now' : momentText(plan.zone, fromMs, nowMs)} to ${momentText(plan.zone, untilMs, nowMs)}`;
