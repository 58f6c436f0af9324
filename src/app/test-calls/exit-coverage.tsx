import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Plan } from '../../plan/plan.ts';
import { hrefOf } from '../shell/place.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { exitWords } from './exit-words.ts';
import { testsView } from './tests-view.ts';
import { useTestRun } from './use-test-run.ts';
import { WorkLine } from './work-line.tsx';

interface ExitCoverageProps {
  plan: Plan;
  /** Told which exits no test call takes, by `flow/node/exit`; null when nothing is to be marked any more. */
  onFound: (untested: ReadonlySet<string> | null) => void;
}

/** The toggle in the toolbar of the canvas that marks the exits no test call takes, and under it what the marks mean. */
export function ExitCoverage({ plan, onFound }: ExitCoverageProps) {
  const { marksExits } = useStore(testsView);
  return (
    <>
      <IconButton
        icon="flask-conical"
        label="Exits without a test call"
        pressed={marksExits}
        onClick={() => testsView.setState({ marksExits: !marksExits })}
      />
      {marksExits && <Legend plan={plan} onFound={onFound} />}
    </>
  );
}

/** While it is shown the canvas has the marks. */
function Legend({ plan, onFound }: ExitCoverageProps) {
  const run = useTestRun(plan);
  const { answer } = run;
  useEffect(() => {
    onFound(answer && new Set(answer.untested.map(({ key }) => key)));
  }, [answer, onFound]);
  useEffect(() => () => onFound(null), [onFound]);
  return (
    <section
      aria-label="Exits without a test call"
      className="absolute top-full left-0 z-10 mt-2 flex max-w-full items-start gap-2 rounded-card border border-line bg-panel px-3 py-2 shadow-float"
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
            {exitWords(answer.untested.length, answer.exits)}.{' '}
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
