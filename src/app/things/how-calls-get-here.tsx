import { useEffect, useState } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { WayTo } from '../../verify/prove/trace-back.ts';
import type { TraceTarget } from '../../verify/ways-to.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { useProofQuestions } from './proof-questions.ts';

interface HowCallsGetHereProps {
  plan: Plan;
  target: TraceTarget;
  onPlay: (call: CallScript) => void;
}

/** Every number, time and key that leads to a thing, each with a call to play. */
export function HowCallsGetHere({ plan, target: { ref, id }, onPlay }: HowCallsGetHereProps) {
  const waysTo = useProofQuestions()?.waysTo;
  const [ways, setWays] = useState<readonly WayTo[] | 'looking' | null>('looking');
  useEffect(() => {
    if (!waysTo) return undefined;
    let dropped = false;
    void waysTo(plan, { ref, id }).then((found) => {
      if (!dropped) setWays(found);
    });
    return () => {
      dropped = true;
    };
  }, [waysTo, plan, ref, id]);
  if (!waysTo) return null;
  return (
    <Section title="How calls get here">
      {ways === null ? (
        <p className="text-muted">There are too many ways through this call flow to follow them all.</p>
      ) : ways === 'looking' ? (
        <p className="flex items-center gap-2 text-muted">
          <Spinner size={15} /> Following every call…
        </p>
      ) : ways.length === 0 ? (
        <p className="text-muted">No call gets here, at any time, whatever callers press.</p>
      ) : (
        <ul className="flex max-h-80 flex-col divide-y divide-line overflow-auto rounded-control border border-line">
          {ways.map(({ number, keys, says, call }) => (
            <li key={`${number} ${keys.join(' ')} ${says}`} className="flex items-center gap-3 px-3 py-2">
              <span className="min-w-0 flex-1">{says}</span>
              {call && (
                <Button size="small" icon="play" aria-label={`Play: ${says}`} onClick={() => onPlay(call)}>
                  Play
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
