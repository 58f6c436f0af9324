import { kindOf, type Exit, type Kinds } from '../../engine/kind.ts';
import type { Flow, PlanNode } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';

/** One way out of a step, or all its failure exits without a wire that end up in the same place. */
export interface Way {
  readonly step: string;
  readonly exits: readonly Exit[];
}

/** Where a row leads: a step in full, a step that has its full row above, nowhere yet, or where unwired failures go. */
export type Leads =
  | { readonly to: 'step'; readonly step: string }
  | { readonly to: 'link'; readonly step: string }
  | { readonly to: 'open' }
  | { readonly to: 'else' }
  /** The heading of the steps that no call reaches. */
  | { readonly to: 'apart' };

/** One line of the outline; its children follow it with a level one higher. */
export interface OutlineRow {
  /** `step:…` for the full row of a step, so that it stays the same row when another way comes to lead there. */
  readonly id: string;
  /** 1 for the outermost, as in `aria-level`. */
  readonly level: number;
  readonly parent: string | null;
  /** From 1. */
  readonly position: number;
  readonly setSize: number;
  /** The way that leads here; null for the first step, and for steps nothing leads to. */
  readonly way: Way | null;
  readonly leads: Leads;
  readonly hasChildren: boolean;
}

export const APART = 'apart';

/** The id of the full row of a step. */
export const stepRow = (step: string): string => `step:${step}`;

/** The id of the row of a way that has no full row of a step. */
export const wayRow = ({ step, exits }: Way): string => `way:${step}:${exits[0]!.id}`;

/**
 * A flow as a tree, in reading order: the first step, its ways in the order of its card, the steps they lead to. Every step has one
 * full row, where it is met first; ways that come to it later are links. What the first step does not reach follows in a group.
 */
export function outlineTree(plan: Plan, kinds: Kinds, flowId: string): readonly OutlineRow[] {
  const flow = plan.flows[flowId];
  if (!flow) return [];
  const drawn = new Set<string>();
  const rows: OutlineRow[] = [];
  const draw = (root: Planned) => {
    const open = [root];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const target = at.target;
      const isNew = target !== undefined && !drawn.has(target);
      const leads: Leads =
        target === undefined
          ? { to: at.way?.exits.every(({ failure }) => failure) ? 'else' : 'open' }
          : { to: isNew ? 'step' : 'link', step: target };
      const id = isNew ? stepRow(target) : wayRow(at.way!);
      const ways = isNew ? waysOf(kinds, flow.nodes[target]!, target, plan, flow) : [];
      if (isNew) drawn.add(target);
      const { level, parent, position, setSize, way } = at;
      rows.push({ id, level, parent, position, setSize, way, leads, hasChildren: ways.length > 0 });
      for (const [index, next] of [...ways.entries()].toReversed())
        open.push({ ...next, level: level + 1, parent: id, position: index + 1, setSize: ways.length });
    }
  };
  const hasStart = Object.hasOwn(flow.nodes, flow.start);
  const reached = reachedFrom(flow, hasStart ? [flow.start] : []);
  const apart = Object.keys(flow.nodes).filter((step) => !reached.has(step));
  const setSize = (hasStart ? 1 : 0) + (apart.length > 0 ? 1 : 0);
  if (hasStart) draw({ target: flow.start, way: null, level: 1, parent: null, position: 1, setSize });
  if (apart.length === 0) return rows;
  const roots = rootsOf(flow, apart);
  rows.push({
    id: APART,
    level: 1,
    parent: null,
    position: setSize,
    setSize,
    way: null,
    leads: { to: 'apart' },
    hasChildren: true,
  });
  for (const [index, target] of roots.entries())
    draw({ target, way: null, level: 2, parent: APART, position: index + 1, setSize: roots.length });
  return rows;
}

interface Planned {
  readonly way: Way | null;
  readonly target: string | undefined;
  readonly level: number;
  readonly parent: string | null;
  readonly position: number;
  readonly setSize: number;
}

/** The ways out of a step as its card has them: its own exits, wired failures, then what goes elsewhere without a wire. */
function waysOf(
  kinds: Kinds,
  node: PlanNode,
  step: string,
  plan: Plan,
  flow: Flow,
): { readonly way: Way; readonly target: string | undefined }[] {
  const target = (exit: string) => {
    const to = node.next[exit];
    return to !== undefined && Object.hasOwn(flow.nodes, to) ? to : undefined;
  };
  const exits = kindOf(kinds, node.kind)?.exits(node.settings, plan) ?? [];
  // A kind that this version does not know still has its wires.
  const others = Object.keys(node.next)
    .filter((id) => exits.every((exit) => exit.id !== id))
    .map((id) => ({ id, label: id, failure: false }));
  const single = [
    ...exits.filter(({ failure }) => !failure),
    ...others,
    ...exits.filter(({ id, failure }) => failure && target(id) !== undefined),
  ];
  const unwired = exits.filter(({ id, failure }) => failure && target(id) === undefined);
  const grouped = [
    unwired.filter((exit) => exit.unwired === undefined),
    unwired.filter((exit) => exit.unwired !== undefined),
  ];
  return [
    ...single.map((exit) => ({ way: { step, exits: [exit] }, target: target(exit.id) })),
    ...grouped.filter(({ length }) => length > 0).map((exits) => ({ way: { step, exits }, target: undefined })),
  ];
}

/** Steps from which everything else that is apart can be reached: first those that nothing leads to, then one of each circle. */
function rootsOf(flow: Flow, apart: readonly string[]): string[] {
  const led = new Set(apart.flatMap((step) => Object.values(flow.nodes[step]!.next).filter((to) => to !== step)));
  const roots = apart.filter((step) => !led.has(step));
  const reached = reachedFrom(flow, roots);
  for (const step of apart) {
    if (reached.has(step)) continue;
    roots.push(step);
    for (const other of reachedFrom(flow, [step])) reached.add(other);
  }
  return roots;
}

function reachedFrom(flow: Flow, starts: readonly string[]): Set<string> {
  const reached = new Set(starts);
  for (const step of reached)
    for (const to of Object.values(flow.nodes[step]!.next)) if (Object.hasOwn(flow.nodes, to)) reached.add(to);
  return reached;
}
