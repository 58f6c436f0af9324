import { useEffect } from 'react';
import type { Plan } from '../../plan/plan.ts';
import { hrefOf } from '../shell/place.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { testsView } from './tests-view.ts';
import { useTestRun } from './use-test-run.ts';
import { WorkLine } from './work-line.tsx';

interface ExitCoverageProps {
  plan: Plan;
  /** Told which exits no test call takes, by `flow/node/exit`; null when nothing is to be marked any more. */
  onFound: (untested: ReadonlySet<string> | null) => void;
}

/** What the marks on the canvas mean and how many there are; while it is shown the canvas has them. */
export function ExitCoverage({ plan, onFound }: ExitCoverageProps) {
  const run = useTestRun(plan);
  const { answer } = run;
  useEffect(() => {
    onFound(answer && new Set(answer.untested.map(({ key }) => key)));
  }, [answer, onFound]);
  useEffect(() => () => onFound(null), [onFound]);
  return (
    <section
      aria-label="Exits without a test call"
      className="absolute top-16 left-4 z-10 flex max-w-[calc(100%-2rem)] max-lg:top-28 max-sm:top-auto max-sm:bottom-17 items-start gap-2 rounded-card border border-line bg-panel px-3 py-2 shadow-float"
    >
      <div className="flex min-w-0 flex-col gap-1">
        <p className="flex items-center gap-2">
          <span className="exit-untested">
            <Icon name="flask-conical" size={12} />
          </span>
          No test call takes this exit
        </p>
        <WorkLine work={run} what="Playing the test calls" />
        {answer && (
          <p role="status" className="text-muted">
            {answer.untested.length === 0
              ? `All ${answer.exits} exits have a test call.`
              : `${answer.untested.length} of ${answer.exits} exits have no test call.`}{' '}
            <a
              className="inline-flex min-h-6 items-center rounded-small font-semibold text-accent hover:underline"
              href={hrefOf({ plan: plan.id, page: 'tests', flow: null })}
              onClick={() => testsView.setState({ tab: 'exits' })}
            >
              List and add
            </a>
          </p>
        )}
      </div>
      <IconButton
        size="small"
        icon="x"
        label="Hide exits without a test call"
        onClick={() => testsView.setState({ marksExits: false })}
      />
    </section>
  );
}
