import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../plan/call-script.ts';
import { addTestCalls } from '../../plan/edits/test-call-edits.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanExit } from '../../verify/test-calls/plan-exits.ts';
import type { TestRun } from '../../verify/test-calls/play-test-calls.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import { hrefOf } from '../shell/place.ts';
import { goTo } from '../shell/use-place.ts';
import { editWithUndo } from '../things/edit-with-undo.ts';
import { useWork } from '../things/use-work.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { testWork } from './test-work.ts';
import { exitWords } from './exit-words.ts';
import { testsView } from './tests-view.ts';
import { WorkLine } from './work-line.tsx';

interface UntestedExitsProps {
  document: PlanDocument;
  /** Null before the test calls were played for the first time. */
  run: TestRun | null;
  onPropose: () => void;
}

interface Asked {
  readonly plan: Plan;
  readonly exit: PlanExit;
}

const callFor = testWork<Asked, Scenario | null>((work, { plan, exit }) => work.callFor(plan, exit));

/** The exits that no test call takes, by flow, each with the press that adds a call for it. */
export function UntestedExits({ document, run, onPropose }: UntestedExitsProps) {
  const plan = useDocument(document, (state) => state.plan);
  const [asked, setAsked] = useState<Asked | null>(null);
  const found = useWork(asked, callFor);
  const isFound = asked !== null && found.of === asked;
  const { answer } = found;
  const kept = useRef<Asked | null>(null);
  useEffect(() => {
    if (!isFound || answer === null || kept.current === asked) return;
    kept.current = asked;
    editWithUndo(document, addTestCalls(document.store.getState().plan, [answer]), `Test call added: ${answer.name}`);
  }, [document, asked, isFound, answer]);
  if (run === null) return null;
  const { untested, exits } = run;
  if (untested.length === 0)
    return (
      <Notice tone="ok" title={`${exitWords(untested.length, exits)}.`}>
        Whatever way a call can take through a step, one of your test calls takes it.
      </Notice>
    );
  const flows = [...new Set(untested.map(({ flow }) => flow))];
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-80">
          <p className="text-md font-semibold">{exitWords(untested.length, exits)}</p>
          <p className="text-muted">
            An exit is a way out of a step: a key of a menu, a period of the hours, “nobody answers”. If one of these
            goes wrong, no test call turns red.
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button
            icon="workflow"
            onClick={() => {
              testsView.setState({ marksExits: true });
              goTo({ plan: plan.id, page: 'flow', flow: flows[0]! });
            }}
          >
            Show on the canvas
          </Button>
          <Button icon="wand" onClick={onPropose}>
            Propose calls for them
          </Button>
        </div>
      </div>
      {asked !== null && <WorkLine work={found} what={`Looking for a call that takes “${asked.exit.label}”`} />}
      {isFound && answer === null && (
        <div role="status">
          <Notice tone="warning" title={`No call was found that takes “${asked.exit.label}” of ${asked.exit.step}.`}>
            Perhaps none can: see Problems for exits that are never taken. Otherwise try such a call and keep it.
          </Notice>
        </div>
      )}
      {flows.map((flow) => (
        <section key={flow} aria-label={plan.flows[flow]?.name ?? flow}>
          <h2 className="mb-1.5 font-semibold">{plan.flows[flow]?.name ?? flow}</h2>
          <ul className="flex flex-col divide-y divide-line rounded-control border border-line bg-panel">
            {untested
              .filter((exit) => exit.flow === flow)
              .map((exit) => (
                <li key={exit.key} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
                  <p className="min-w-0 flex-1 basis-48">
                    <a
                      className="inline-flex min-h-6 items-center rounded-small font-semibold text-accent hover:underline"
                      href={hrefOf({ plan: plan.id, page: 'flow', flow, item: exit.node })}
                    >
                      {exit.step}
                    </a>
                    <span className="ml-2">{exit.label}</span>
                  </p>
                  <Button
                    size="small"
                    icon="plus"
                    aria-label={`Add a call for it: ${exit.step}, ${exit.label}`}
                    loading={asked?.exit.key === exit.key && found.state === 'working'}
                    onClick={() => setAsked({ plan, exit })}
                  >
                    Add a call for it
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
