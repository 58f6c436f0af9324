import { useEffect, useState } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { useProofQuestions, type TraceTarget, type WayHere } from './proof-questions.ts';

interface HowCallsGetHereProps {
  plan: Plan;
  target: TraceTarget;
  onPlay: (call: CallScript) => void;
}

/** Every number, time and key that leads to a thing, each with a call to play; nothing where nobody can say. */
export function HowCallsGetHere({ plan, target: { ref, id }, onPlay }: HowCallsGetHereProps) {
  const waysTo = useProofQuestions()?.waysTo;
  const [ways, setWays] = useState<readonly WayHere[] | null>(null);
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
        <p className="flex items-center gap-2 text-muted">
          <Spinner size={15} /> Following every call…
        </p>
      ) : ways.length === 0 ? (
        <p className="text-muted">No call gets here, at any time, whatever callers press.</p>
      ) : (
        <ul className="flex max-h-80 flex-col divide-y divide-line overflow-auto rounded-control border border-line">
          {ways.map(({ number, keys, when, says, call }) => (
            <li key={`${number} ${keys.join(' ')} ${when}`} className="flex items-center gap-3 px-3 py-2">
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
