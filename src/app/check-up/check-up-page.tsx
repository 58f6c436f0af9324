import { useState } from 'react';
import { useDocument } from '../document/use-document.ts';
import { useLive } from '../backend/plan-queries.ts';
import { goTo } from '../shell/use-place.ts';
import { PAPER_STYLE } from '../things/paper-style.ts';
import type { SectionProps } from '../things/section-props.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { AnswerCard } from './answer-card.tsx';
import { ReviewCard } from './review-card.tsx';
import { useAnswers } from './use-answers.ts';

/** The four questions that every office should be able to answer, answered by calls that play, and when to ask them again. */
export function CheckUpPage({ document, nowMs, onPlay }: SectionProps) {
  const plan = useDocument(document, (state) => state.plan);
  // Answers are of one moment; worked out anew every half minute they would never be still.
  const [openedMs] = useState(nowMs);
  const { answer: answers, state, told, again } = useAnswers(plan, openedMs);
  const live = useLive(plan.id).data;
  const hasNumbers = Object.keys(plan.numbers).length > 0;
  const numbers = () => goTo({ plan: plan.id, page: 'numbers', flow: null });
  return (
    <div className="h-full overflow-auto bg-background">
      <style>{PAPER_STYLE}</style>
      <div className="pack flex max-w-[64rem] flex-col gap-5 px-6 pt-5 pb-8 max-sm:px-4">
        <PageHeader
          title="Check-up"
          about={`Four questions about the phones of ${plan.name}, answered by calls that play.`}
          actions={
            <>
              <Button icon="shield-check" onClick={() => goTo({ plan: plan.id, page: 'promises', flow: null })}>
                Promises
              </Button>
              <Button icon="printer" disabled={state !== 'ready'} onClick={() => window.print()}>
                Print…
              </Button>
            </>
          }
        />
        <ReviewCard document={document} plan={plan} nowMs={nowMs} publishedAtMs={live?.entry.publishedAtMs ?? null} />
        {hasNumbers ? (
          <>
            <div className="flex flex-wrap gap-x-2 text-muted">
              <p role="status" data-print="hide" className="flex items-center gap-2">
                {state === 'working' && (
                  <>
                    <Spinner size={15} /> Playing the calls
                    <span aria-hidden className="tabular">
                      {Math.round((told ?? 0) * 100)} %
                    </span>
                  </>
                )}
                {state === 'ready' && 'All calls played.'}
              </p>
              <p>
                Calls at each kind of time in the next 400 days, with no switch turned, by callers whom no list knows.
              </p>
            </div>
            {state === 'failed' && (
              <Notice
                tone="warning"
                title="The questions could not be answered"
                actions={
                  <Button variant="link" onClick={again}>
                    Try again
                  </Button>
                }
              >
                A step of the plan may be unfinished: see Problems.
              </Notice>
            )}
            {answers?.map((answer) => (
              <AnswerCard key={answer.question} plan={plan} answer={answer} onPlay={onPlay} />
            ))}
          </>
        ) : (
          <div className="rounded-card border border-line bg-panel">
            <EmptyState
              icon="phone-incoming"
              title="No number yet."
              action={
                <Button icon="plus" onClick={numbers}>
                  Add a number
                </Button>
              }
            >
              The questions are about calls to the office’s numbers. Add the first one, and give it a call flow.
            </EmptyState>
          </div>
        )}
      </div>
    </div>
  );
}
