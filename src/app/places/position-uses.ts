import { KINDS } from '../../kinds/registry.ts';
import { exitsOf } from '../../plan/edits/step-kinds.ts';
import type { Plan } from '../../plan/plan.ts';
import { whereUsed } from '../../plan/references.ts';

/** A step that leaves by a position of a switch, and where its wire leads, by name; null for no wire. */
export interface PositionUse {
  readonly flow: string;
  readonly step: string;
  readonly to: string | null;
}

/** Every step that asks for a switch and has an exit for one of its positions, in the order of the plan. */
export function positionUses(plan: Plan, mode: string, position: string): PositionUse[] {
  const steps = new Map(
    whereUsed(plan, KINDS, 'mode', mode)
      .filter(({ path }) => path[0] === 'flows' && path[2] === 'nodes')
      .map(({ path }) => [path.slice(0, 4).join('/'), { flow: path[1]!, node: path[3]! }]),
  );
  return [...steps.values()].flatMap(({ flow, node }) => {
    const found = plan.flows[flow]?.nodes[node];
    if (!found || !exitsOf(plan, KINDS, found).some(({ id }) => id === position)) return [];
    const target = found.next[position];
    return [
      {
        flow: plan.flows[flow]!.name,
        step: found.name,
        to: target === undefined ? null : (plan.flows[flow]!.nodes[target]?.name ?? null),
      },
    ];
  });
}

/** How many kept test calls turn a switch to a position. */
export const testsWithPosition = (plan: Plan, mode: string, position: string): number =>
  Object.values(plan.scenarios).filter(({ call }) =>
    call.situation.entries.some((entry) => entry.kind === 'mode' && entry.mode === mode && entry.position === position),
  ).length;
