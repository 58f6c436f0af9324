import { useMemo, type ReactNode } from 'react';
import { counted } from '../../base/counted.ts';
import { problemPlace } from '../../exchange/worksheet/problem-place.ts';
import type { SheetProblem } from '../../exchange/worksheet/check-worksheet.ts';
import type { SheetSectionId } from '../../exchange/worksheet/sections.ts';
import { stillToAsk } from '../../exchange/worksheet/still-to-ask.ts';
import type { Worksheet } from '../../exchange/worksheet/worksheet.ts';
import type { Plan } from '../../plan/plan.ts';
import { FlowPicture } from '../things/flow-picture.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Spinner } from '../ui/spinner.tsx';
import type { ReviewedPlan } from './review.worker.ts';
import { useReview } from './use-review.ts';

interface ReviewPanelProps {
  sheet: Worksheet;
  isMaking: boolean;
  /** Why a plan was not made. */
  notice: ReactNode;
  onOpen: (section: SheetSectionId, place?: SheetProblem) => void;
  onMake: (plan: Plan) => void;
}

/** What the answers make, before anything is made: the picture, what callers meet, what is proven, and what is still to ask. */
export function ReviewPanel({ sheet, isMaking, notice, onOpen, onMake }: ReviewPanelProps) {
  const { answer, state } = useReview(sheet);
  if (state === 'failed')
    return (
      <Notice tone="warning" title="The plan could not be made">
        Reload the page and try again. Your answers are kept.
      </Notice>
    );
  if (state !== 'ready' || answer === null)
    return (
      <p role="status" className="flex items-center gap-2 text-muted">
        <Spinner size={15} /> Playing the calls of a year
      </p>
    );
  if (!answer.ok) return <Refused sheet={sheet} problems={answer.error} onOpen={onOpen} />;
  const { plan } = answer.value;
  return (
    <div className="flex flex-col gap-6">
      <Made reviewed={answer.value} />
      <StillToAsk sheet={sheet} onOpen={onOpen} />
      {notice}
      <div>
        <Button variant="primary" size="large" loading={isMaking} onClick={() => onMake(plan)}>
          Make this plan
        </Button>
        <p className="mt-1.5 text-sm text-muted">It opens in the designer as a draft. No real call changes.</p>
      </div>
    </div>
  );
}

function Refused({
  sheet,
  problems,
  onOpen,
}: Pick<ReviewPanelProps, 'sheet' | 'onOpen'> & { problems: readonly SheetProblem[] }) {
  return (
    <section aria-labelledby="sheet-refused" className="flex flex-col gap-3">
      <Notice
        tone="warning"
        title={
          <span id="sheet-refused">
            {problems.length === 1 ? 'One answer stands in the way' : `${problems.length} answers stand in the way`}
          </span>
        }
      >
        No plan can be made yet. Each line leads to its question.
      </Notice>
      <ul className="flex flex-col divide-y divide-line rounded-card border border-line">
        {problems.map((problem) => (
          <li key={`${problem.section} ${problem.row} ${problem.question}`}>
            <button
              type="button"
              className="flex min-h-9 w-full flex-col px-3.5 py-2 text-left hover:bg-hover"
              onClick={() => onOpen(problem.section, problem)}
            >
              <span className="font-semibold">{problemPlace(sheet, problem)}</span>
              <span className="text-muted">{problem.message}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Made({ reviewed: { plan, review } }: { reviewed: ReviewedPlan }) {
  const bare = useMemo(() => withoutNotes(plan), [plan]);
  return (
    <>
      {Object.entries(plan.flows).map(([id, { name, nodes }]) => (
        <figure key={id} className="rounded-card border border-line bg-background p-4">
          <FlowPicture
            plan={bare}
            flow={id}
            label={`The call flow “${name}”, ${counted(Object.keys(nodes).length, 'step')}`}
            shownAt={{ width: 700, height: 260 }}
            className="h-64 w-full max-sm:h-44"
          />
          <figcaption className="mt-2 text-sm text-muted">{name}</figcaption>
        </figure>
      ))}
      <section aria-labelledby="sheet-meets" className="flex flex-col gap-3">
        <h3 id="sheet-meets" className="text-lg font-semibold">
          What callers of the main number meet
        </h3>
        {review.meetings.map(({ when, ways }) => (
          <div key={when}>
            <h4 className="font-semibold">{when}</h4>
            <dl className="mt-1 flex flex-col divide-y divide-line rounded-control border border-line">
              {ways.map(({ presses, says }) => (
                <div key={presses} className="grid gap-x-3 px-3 py-1.5 sm:grid-cols-[14rem_minmax(0,1fr)]">
                  <dt className="text-muted">{presses}</dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </section>
      <section aria-labelledby="sheet-proven" className="flex flex-col gap-2">
        <h3 id="sheet-proven" className="text-lg font-semibold">
          What is proven
        </h3>
        <ul className="flex flex-col gap-1">
          {[review.proof, ...review.promises].map((line) => (
            <li key={line} className="flex gap-2">
              <span className="mt-0.5 text-ok">
                <Icon name="shield-check" size={15} />
              </span>
              {line}
            </li>
          ))}
        </ul>
        {review.problems.map(({ severity, message, fix }) => (
          <Notice key={message} tone={severity === 'error' ? 'lost' : 'warning'} title={message}>
            {fix}
          </Notice>
        ))}
      </section>
    </>
  );
}

function StillToAsk({ sheet, onOpen }: Pick<ReviewPanelProps, 'sheet' | 'onOpen'>) {
  const asks = stillToAsk(sheet);
  if (asks.length === 0) return null;
  return (
    <section aria-labelledby="sheet-asks" className="flex flex-col gap-2">
      <h3 id="sheet-asks" className="text-lg font-semibold">
        Still to ask
      </h3>
      <p className="text-muted">
        The plan works without. These questions are kept as notes beside its first call flow.
      </p>
      <ul className="flex flex-col divide-y divide-line rounded-card border border-line">
        {asks.map(({ section, text }) => (
          <li key={text}>
            <button
              type="button"
              className="min-h-9 w-full px-3.5 py-2 text-left hover:bg-hover"
              onClick={() => onOpen(section)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The picture is of the steps: notes would make it small. */
const withoutNotes = (plan: Plan): Plan => ({
  ...plan,
  layout: {
    flows: Object.fromEntries(Object.entries(plan.layout.flows).map(([id, flow]) => [id, { ...flow, notes: {} }])),
  },
});
