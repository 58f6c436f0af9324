import { useId } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { QUESTIONS, type Answer, type Evidence } from '../../verify/check-up/check-up.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import type { IconName } from '../ui/icon.tsx';
import { Pill, type PillTone } from '../ui/pill.tsx';
import { gapPlace } from './gap-place.ts';

const LOOK: Readonly<Record<Answer['state'], { tone: PillTone; icon: IconName; word: string }>> = {
  yes: { tone: 'ok', icon: 'check', word: 'Yes' },
  partly: { tone: 'warning', icon: 'alert-triangle', word: 'Partly' },
  no: { tone: 'lost', icon: 'x', word: 'No' },
  unknown: { tone: 'neutral', icon: 'help-circle', word: 'Not known yet' },
};

/** More calls than these are folded away. */
const SHOWN = 4;

interface AnswerCardProps {
  plan: Plan;
  answer: Answer;
  onPlay: (call: CallScript) => void;
}

/** One question with its answer, what to do, the calls that show it, and what they cannot show. */
export function AnswerCard({ plan, answer, onPlay }: AnswerCardProps) {
  const id = useId();
  const { question, state, sentence, evidence, gaps, notKnown } = answer;
  const { tone, icon, word } = LOOK[state];
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-3.5 rounded-card border border-line bg-panel p-5 break-inside-avoid max-sm:p-4"
    >
      <header className="flex flex-col gap-1.5">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
          <h2 id={id} className="text-lg font-semibold">
            {QUESTIONS[question]}
          </h2>
          <Pill tone={tone} icon={icon}>
            {word}
          </Pill>
        </div>
        <p className="max-w-[48rem] text-md">{sentence}</p>
      </header>
      {gaps.length > 0 && (
        <div>
          <h3 className="pb-1 font-semibold">What to do</h3>
          <ul className="flex flex-col divide-y divide-line border-y border-line">
            {gaps.map(({ says, fix, place, call }) => {
              const { href, label } = gapPlace(plan, place);
              return (
                <li key={says} className="flex flex-wrap items-start gap-x-4 gap-y-1 py-2.5">
                  <div className="min-w-0 flex-1 basis-80">
                    <p>{says}</p>
                    <p className="text-muted">
                      {fix}{' '}
                      <a href={href} className="rounded-small font-semibold text-accent underline underline-offset-2">
                        {label}
                      </a>
                    </p>
                  </div>
                  {call && <PlayButton says={says} onPlay={() => onPlay(call)} />}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {evidence.length > 0 && (
        <div>
          <h3 className="pb-1 font-semibold">{state === 'unknown' ? 'What the plan says' : 'Calls that show it'}</h3>
          <Calls evidence={evidence.slice(0, SHOWN)} onPlay={onPlay} />
          {evidence.length > SHOWN && (
            <Disclosure label={`${evidence.length - SHOWN} more`}>
              <Calls evidence={evidence.slice(SHOWN)} onPlay={onPlay} />
            </Disclosure>
          )}
        </div>
      )}
      <p className="text-muted">
        <span className="font-semibold">Not known yet:</span> {notKnown}
      </p>
    </section>
  );
}

function Calls({ evidence, onPlay }: { evidence: readonly Evidence[]; onPlay: (call: CallScript) => void }) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {evidence.map(({ says, call }) => (
        <li key={says} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
          <span className="min-w-0 flex-1 basis-80">{says}</span>
          <PlayButton says={says} onPlay={() => onPlay(call)} />
        </li>
      ))}
    </ul>
  );
}

function PlayButton({ says, onPlay }: { says: string; onPlay: () => void }) {
  return (
    <span data-print="hide">
      <Button size="small" icon="play" aria-label={`Play: ${says}`} onClick={onPlay}>
        Play
      </Button>
    </span>
  );
}
