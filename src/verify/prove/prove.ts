import type { Kinds } from '../../engine/kind.ts';
import { DAY_MS } from '../../calendar/local-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL, type Situation } from '../../plan/situation.ts';
import { PROOF_DAYS, type Proof } from './proof.ts';
import { timeClasses } from './time-classes.ts';
import { timeFactsOf } from './time-facts.ts';

/** Proves what a plan does with every call of the next 400 days, under the overrides and other entries of a situation. */
export function prove(plan: Plan, kinds: Kinds, fromMs: number, situation: Situation = NORMAL): Proof {
  const untilMs = fromMs + PROOF_DAYS * DAY_MS;
  const classes = timeClasses(plan, situation, timeFactsOf(plan, kinds), fromMs, untilMs);
  return { fromMs, untilMs, findings: [], numbers: [], promises: [], limits: [], situations: classes.count };
}
