import { useEffect, useState } from 'react';
import { counted } from '../../base/counted.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Unanswered } from '../../verify/if-unanswered.ts';
import { useProofQuestions } from '../things/proof-questions.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import { Spinner } from '../ui/spinner.tsx';

interface IfUnansweredProps {
  plan: Plan;
  e164: string;
  onPlay: (call: CallScript) => void;
}

/** What becomes of the callers of an outside number when nobody answers there any more; nothing is changed. */
export function IfUnanswered({ plan, e164, onPlay }: IfUnansweredProps) {
  const [asked, setAsked] = useState(false);
  return (
    <Section
      title="What if it stops answering"
      about={asked ? 'As if nobody ever answered there. Nothing is changed.' : undefined}
      actions={
        !asked && (
          <Button size="small" icon="search" onClick={() => setAsked(true)}>
            Find out
          </Button>
        )
      }
    >
      {asked && <Answer plan={plan} e164={e164} onPlay={onPlay} />}
    </Section>
  );
}

function Answer({ plan, e164, onPlay }: IfUnansweredProps) {
  const ends = useUnanswered(plan, e164);
  if (ends === 'looking')
    return (
      <p className="flex items-center gap-2 text-muted">
        <Spinner size={15} /> Playing every way that leads there…
      </p>
    );
  if (ends === null)
    return <p className="text-muted">There are too many ways through this call flow to follow them all.</p>;
  if (ends.length === 0) return <p className="text-muted">Nothing changes: no call gets there.</p>;
  const lost = ends.filter(({ ends: { tone } }) => tone === 'lost').length;
  return (
    <div aria-live="polite" className="flex flex-col gap-2">
      <p className={`flex items-center gap-2 font-semibold ${lost > 0 ? 'text-lost' : 'text-ok'}`}>
        <Icon name={lost > 0 ? 'alert-circle' : 'check-circle'} size={16} />
        {lost === 0
          ? 'None of these calls would be lost.'
          : `On ${lost} of ${counted(ends.length, 'way')} callers would be lost.`}
      </p>
      <ul className="flex max-h-80 flex-col divide-y divide-line overflow-auto rounded-control border border-line">
        {ends.map(({ says, ends: { title, tone }, call }) => (
          <li key={says} className="flex items-center gap-3 px-3 py-2">
            <span className="min-w-0 flex-1">
              <span className="block">{says}</span>
              <span className={`block text-sm ${tone === 'lost' ? 'font-semibold text-lost' : 'text-muted'}`}>
                {title}
              </span>
            </span>
            <Button
              size="small"
              icon="play"
              aria-label={`Play without an answer: ${says}`}
              onClick={() => onPlay(call)}
            >
              Play
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What becomes of callers, once the prover has found the ways; null where it took too long. */
function useUnanswered(plan: Plan, e164: string): readonly Unanswered[] | 'looking' | null {
  const waysTo = useProofQuestions()?.waysTo;
  const [ends, setEnds] = useState<readonly Unanswered[] | 'looking' | null>('looking');
  useEffect(() => {
    let dropped = false;
    const find = async () => {
      const ways = waysTo ? await waysTo(plan, { ref: 'outside', id: e164 }) : null;
      const { ifUnanswered } = await import('../../verify/if-unanswered.ts');
      if (!dropped) setEnds(ways && ifUnanswered(plan, e164, ways));
    };
    void find();
    return () => {
      dropped = true;
    };
  }, [waysTo, plan, e164]);
  return ends;
}
