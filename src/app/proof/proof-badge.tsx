import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import { countFindings } from '../../verify/publish-gate.ts';
import { progressWords, type Checking } from '../things/checking.ts';
import type { Proven } from '../things/section-props.ts';
import { Pill } from '../ui/pill.tsx';
import { Popover } from '../ui/popover.tsx';
import { badgeWords } from './badge-words.ts';
import { usePeek } from './use-peek.ts';

const ProofDetails = lazy(async () => ({ default: (await import('./proof-details.tsx')).ProofDetails }));

interface ProofBadgeProps {
  plan: Plan;
  /** Null before the first check. */
  findings: readonly Finding[] | null;
  /** Null before the first proof. */
  proven: Proven | null;
  checking: Checking;
  onProblems: () => void;
  onPlay: (call: CallScript) => void;
}

/** Quicker than this a new proof replaces the old one without a word in between. */
const PATIENCE_MS = 400;

/** What is known of the plan in a few words, and on a press or under a resting pointer what that rests on and what it leaves out. */
export function ProofBadge({
  plan,
  findings,
  proven,
  checking: { progress, cancelled, cancel, again },
  onProblems,
  onPlay,
}: ProofBadgeProps) {
  const peek = usePeek();
  const { close } = peek;
  const button = useRef<HTMLButtonElement>(null);
  const checking = useLasting(proven?.plan !== plan && !cancelled, PATIENCE_MS);
  const counts = findings && countFindings(findings);
  const { words, short, tone, icon } = badgeWords(counts, checking ? null : proven, {
    cancelled: cancelled && proven?.plan !== plan,
    far: progressWords(progress),
  });
  return (
    <span className="relative inline-flex min-w-0">
      <Pill
        ref={button}
        tone={tone}
        icon={icon}
        // On a phone the icon says it, but for a number.
        short={icon && !/^\d/.test(short) ? <span data-narrow="hidden">{short}</span> : short}
        aria-label={words}
        aria-haspopup="dialog"
        aria-expanded={peek.shown !== null}
        onPress={peek.press}
        {...peek.over}
      >
        {words}
      </Pill>
      {checking && <ProgressLine share={progress && progress.of > 1 ? progress.done / progress.of : null} />}
      {peek.shown !== null && (
        <Suspense fallback={null}>
          {' '}
          <Popover anchor={() => button.current} align="end" label="What is proven" onClose={close}>
            <div {...peek.over}>
              <ProofDetails
                planId={plan.id}
                counts={counts}
                proven={proven}
                checking={checking}
                far={progressWords(progress)}
                cancelled={cancelled && proven?.plan !== plan}
                onCancel={cancel}
                onAgain={again}
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
        </Suspense>
      )}
    </span>
  );
}

/** A thin line under the badge while a proof takes longer than usual; with one number there is no share to show. */
const ProgressLine = ({ share }: { share: number | null }) => (
  <span aria-hidden="true" className="absolute inset-x-2.5 -bottom-0.5 h-0.5 overflow-hidden rounded-pill bg-line">
    <span
      className={`block h-full bg-accent ${share === null ? 'w-1/3 motion-safe:animate-pulse' : 'transition-[width]'}`}
      style={share === null ? undefined : { width: `${Math.max(8, share * 100)}%` }}
    />
  </span>
);

/** Whether something has been true for some milliseconds. */
function useLasting(is: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(is);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(is), is ? ms : 0);
    return () => clearTimeout(timer);
  }, [is, ms]);
  return is && lasting;
}
