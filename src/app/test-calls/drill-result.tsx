import { counted } from '../../base/counted.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Drill } from '../../verify/test-calls/drills.ts';
import { endWorse, type DrilledCall, type DrillRun } from '../../verify/test-calls/run-drill.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Pill, type PillTone } from '../ui/pill.tsx';
import { drillGroups, turned } from './drill-groups.ts';
import { ResultMark } from './result-mark.tsx';

interface DrillResultProps {
  plan: Plan;
  drill: Drill;
  run: DrillRun;
  onPlay: (call: CallScript) => void;
}

const EFFECTS: Readonly<Record<DrilledCall['effect'], { readonly word: string; readonly tone: PillTone }>> = {
  lost: { word: 'Lost', tone: 'lost' },
  worse: { word: 'Worse', tone: 'warning' },
  other: { word: 'Otherwise', tone: 'neutral' },
  slower: { word: 'Later', tone: 'neutral' },
  better: { word: 'Better', tone: 'ok' },
  same: { word: 'As ever', tone: 'neutral' },
};

/** What a bad day does to callers: how many it hurts, one sentence for each change with the test calls that show it. */
export function DrillResult({ plan, drill, run, onPlay }: DrillResultProps) {
  const { calls, skipped } = run;
  const groups = drillGroups(run);
  const worse = endWorse(run);
  const { red, green } = turned(run);
  const same = calls.filter(({ effect }) => effect === 'same');
  return (
    <section aria-label={drill.label} className="flex flex-col gap-4">
      <div role="status">
        <Notice
          tone={worse > 0 ? 'warning' : 'ok'}
          title={
            worse > 0
              ? `${worse} of ${counted(calls.length, 'test call')} ${worse === 1 ? 'ends' : 'end'} worse for the caller.`
              : `No test call ends worse for the caller.`
          }
        >
          {`${counted(red, 'turns', 'turn')} red on that day${green > 0 ? `, ${counted(green, 'turns', 'turn')} green` : ''}; ${counted(same.length, 'goes', 'go')} as ever.`}
          {skipped > 0 && ` ${skipped} could not be played: see Problems.`}
        </Notice>
      </div>
      <ul aria-label="What changes for callers" className="flex flex-col gap-3">
        {groups.map(({ effect, sentence, calls: alike }) => (
          <li key={`${effect} ${sentence}`} className="rounded-card border border-line bg-panel px-4 py-3">
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
              <Pill tone={EFFECTS[effect].tone}>{EFFECTS[effect].word}</Pill>
              <span className="min-w-0 flex-1 basis-60 text-md">{sentence}</span>
            </p>
            <CallList plan={plan} drill={drill} calls={alike} onPlay={onPlay} />
          </li>
        ))}
      </ul>
      {same.length > 0 && (
        <Disclosure label={`As ever: ${counted(same.length, 'test call')}`}>
          <CallList plan={plan} drill={drill} calls={same} onPlay={onPlay} />
        </Disclosure>
      )}
    </section>
  );
}

function CallList({ plan, drill, calls, onPlay }: Omit<DrillResultProps, 'run'> & { calls: readonly DrilledCall[] }) {
  return (
    <ul className="mt-1.5 flex flex-col divide-y divide-line">
      {calls.map(({ id, effect, before, during, passedBefore, passed, problem, call }) => {
        const name = plan.scenarios[id]?.name ?? id;
        return (
          <li key={id} className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2">
            <span className="flex items-center gap-1 pt-0.5">
              <ResultMark passed={passedBefore} said="Before" />
              <span className="text-muted">
                <Icon name="chevron-right" size={14} />
              </span>
              <ResultMark passed={passed} said="On that day" />
            </span>
            <div className="min-w-0 flex-1 basis-56">
              <p className="font-semibold">{name}</p>
              {effect === 'slower' && (
                <p className="text-muted">
                  After {during.seconds} s instead of {before.seconds} s
                </p>
              )}
              {!passed && problem !== null && <p className="text-lost">{problem}</p>}
            </div>
            <Button size="small" icon="play" aria-label={`Play: ${name}, ${drill.label}`} onClick={() => onPlay(call)}>
              Play
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
