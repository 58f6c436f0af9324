import { useEffect, useRef, useState } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import { countFindings } from '../../verify/publish-gate.ts';
import type { Proven } from '../things/section-props.ts';
import { Pill } from '../ui/pill.tsx';
import { Popover } from '../ui/popover.tsx';
import { badgeWords } from './badge-words.ts';
import { ProofDetails } from './proof-details.tsx';
import { usePeek } from './use-peek.ts';

interface ProofBadgeProps {
  plan: Plan;
  /** Null before the first check. */
  findings: readonly Finding[] | null;
  /** Null before the first proof. */
  proven: Proven | null;
  onProblems: () => void;
  onPlay: (call: CallScript) => void;
}

/** Quicker than this a new proof replaces the old one without a word in between. */
const PATIENCE_MS = 500;

/** What is known of the plan in a few words, and on a press or under a resting pointer what that rests on and what it leaves out. */
export function ProofBadge({ plan, findings, proven, onProblems, onPlay }: ProofBadgeProps) {
  const peek = usePeek();
  const { close } = peek;
  const button = useRef<HTMLButtonElement>(null);
  const checking = useLasting(proven?.plan !== plan, PATIENCE_MS);
  const counts = findings && countFindings(findings);
  const { words, short, tone, icon } = badgeWords(counts, checking ? null : proven);
  return (
    <>
      <Pill
        ref={button}
        tone={tone}
        icon={icon}
        short={short}
        aria-label={words}
        aria-haspopup="dialog"
        aria-expanded={peek.shown !== null}
        onPress={peek.press}
        {...peek.over}
      >
        {words}
      </Pill>
      {peek.shown !== null && (
        <Popover anchor={() => button.current} align="end" label="What is proven" onClose={close}>
          <div {...peek.over}>
            <ProofDetails
              planId={plan.id}
              counts={counts}
              proven={proven}
              checking={checking}
              takesFocus={peek.shown === 'pressed'}
              onProblems={() => {
                close();
                onProblems();
              }}
              onPlay={(call) => {
                close();
                onPlay(call);
              }}
              onLeave={close}
            />
          </div>
        </Popover>
      )}
    </>
  );
}

/** Whether something has been true for some milliseconds. */
function useLasting(is: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(is);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(is), is ? ms : 0);
    return () => clearTimeout(timer);
  }, [is, ms]);
  return is && lasting;
}
