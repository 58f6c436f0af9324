import { DAY_MS } from '../../calendar/local-date.ts';
import type { Kinds } from '../../engine/kind.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL, type Situation } from '../../plan/situation.ts';
import { callGraph, StepGraphs } from './call-graph.ts';
import { Outside } from './outside.ts';
import { PROOF_DAYS } from './proof.ts';
import { reached, type Reached } from './reached.ts';

/** The graphs of a plan's numbers with every situation in which calls come to their points. */
export interface Explored {
  readonly outside: Outside;
  readonly numbers: readonly Reached[];
}

/** Follows every call of every number of a plan through the next 400 days. */
export function explore(
  plan: Plan,
  kinds: Kinds,
  fromMs: number,
  situation: Situation = NORMAL,
  days: number = PROOF_DAYS,
): Explored {
  const outside = new Outside(plan, kinds, situation, fromMs, fromMs + days * DAY_MS);
  const steps = new StepGraphs(outside);
  return {
    outside,
    numbers: Object.keys(plan.numbers).map((number) => reached(outside, callGraph(steps, number))),
  };
}
