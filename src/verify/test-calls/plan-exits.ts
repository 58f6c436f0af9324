// test-calls: what the kept test calls of a plan show, which could be kept, and what becomes of them on a bad day. Calls are only
// ever played; nothing here decides how one goes.
import type { Kinds } from '../../engine/kind.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Visit } from '../../simulate/walk-visits.ts';
import { stepsFrom } from '../coverage/time-facts-for.ts';

/** An exit of a step that calls can come to; `key` is `flow/node/exit`, `label` the exit's own words with its key. */
export interface PlanExit {
  readonly key: string;
  readonly flow: string;
  readonly node: string;
  readonly exit: string;
  readonly step: string;
  readonly label: string;
}

/** Every exit of every step that a wire leads to from some number, in the order of the plan. */
export function planExits(plan: Plan, kinds: Kinds): PlanExit[] {
  const found = new Map<string, PlanExit>();
  for (const { flow } of Object.values(plan.numbers))
    for (const step of stepsFrom(plan, kinds, flow))
      for (const { id, label, key } of step.exits) {
        const at = { flow: step.flow, node: step.id, exit: id };
        found.set(exitKey(at), {
          ...at,
          key: exitKey(at),
          step: step.node.name,
          label: key === undefined ? label : `Key ${key}: ${label}`,
        });
      }
  return [...found.values()];
}

/** The exits that a call took, each once. */
export const exitsTaken = (visits: readonly Visit[]): string[] => [
  ...new Set(visits.flatMap(({ exit, ...at }) => (exit === null ? [] : [exitKey({ ...at, exit })]))),
];

/** The name of an exit among all of a plan: `flow/node/exit`. */
export const exitKey = ({ flow, node, exit }: { flow: string; node: string; exit: string }): string =>
  `${flow}/${node}/${exit}`;
