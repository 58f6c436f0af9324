import { expose } from 'comlink';
import type { Scenario } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { callForExit } from '../../verify/test-calls/call-for-exit.ts';
import type { Drill } from '../../verify/test-calls/drills.ts';
import type { PlanExit } from '../../verify/test-calls/plan-exits.ts';
import { playTestCalls, type TestRun } from '../../verify/test-calls/play-test-calls.ts';
import { proposeScenarios, type Proposed } from '../../verify/test-calls/propose-scenarios.ts';
import { runDrill, type DrillRun } from '../../verify/test-calls/run-drill.ts';

/** Told now and then which part of the work is done, from 0 to 1. */
export type OnPart = (part: number) => void;

const TELL_EVERY_MS = 100;

function toEnd<Answer>(steps: Generator<number, Answer>, onPart: OnPart): Answer {
  let toldMs = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - toldMs < TELL_EVERY_MS) continue;
    toldMs = Date.now();
    onPart(step.value);
  }
}

const work = {
  run: (plan: Plan, onPart: OnPart): TestRun => toEnd(playTestCalls(plan), onPart),
  drill: (plan: Plan, drill: Drill, onPart: OnPart): DrillRun => toEnd(runDrill(plan, drill), onPart),
  propose: (plan: Plan, fromMs: number, onPart: OnPart): Proposed => toEnd(proposeScenarios(plan, fromMs), onPart),
  callFor: (plan: Plan, exit: PlanExit): Scenario | null => callForExit(plan, exit),
};

/** What the worker that plays test calls understands. */
export type TestCallWork = typeof work;

expose(work);
