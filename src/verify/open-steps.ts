import type { Kinds } from '../engine/kind.ts';
import type { Plan } from '../plan/plan.ts';
import { playStep } from './play-step.ts';
import { entries, namedBy, stepsAfter, stepsFrom } from './step-graph.ts';
import { isBranch } from './step-ways.ts';
import type { Step } from './steps-of.ts';

/**
 * The steps that callers can come to on an ordinary day (no switch turned) while every hours is in its first period (`open`), or
 * in none (`closed`), from some steps, by default from every number.
 */
export const stepsWhile = (
  plan: Plan,
  kinds: Kinds,
  when: 'open' | 'closed',
  from: readonly Step[] = entries(plan, kinds).map(({ first }) => first),
): Step[] =>
  stepsFrom(plan, kinds, from, (step) => stepsAfter(plan, kinds, step, ordinaryExits(plan, kinds, step, when)));

/** The exits of a step that an ordinary call can take while the office is open or closed. */
export function ordinaryExits(plan: Plan, kinds: Kinds, step: Step, when: 'open' | 'closed'): string[] {
  const all = step.exits.map(({ id }) => id);
  if (!isBranch(plan, step)) return all;
  const mode = namedBy(plan, kinds, step, 'mode')[0];
  if (mode !== undefined) return all.filter((exit) => exit === plan.modes[mode]?.normal);
  // Whether a site can be reached is no choice of the plan: its own kind says where calls go while nothing is declared.
  if (all.includes('offline') && namedBy(plan, kinds, step, 'site').length > 0) {
    const { exit } = playStep(plan, step, { press: '', others: 'noAnswer' });
    return all.filter((id) => id === exit);
  }
  const hours = namedBy(plan, kinds, step, 'hours')[0];
  const periods = (hours === undefined ? undefined : plan.hours[hours])?.periods;
  if (!periods) return all;
  return all.filter((exit) => (when === 'open' ? exit === periods[0]!.id : periods.every(({ id }) => id !== exit)));
}

/** The exits of a step that sorts by hours which callers take while closed; none for another step. */
export const closedExits = (plan: Plan, kinds: Kinds, step: Step): string[] =>
  isBranch(plan, step) && namedBy(plan, kinds, step, 'hours').length > 0
    ? ordinaryExits(plan, kinds, step, 'closed')
    : [];
