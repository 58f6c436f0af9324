import type { Kinds, Move, StepContext } from '../engine/kind.ts';
import { advanceOffice, openOffice } from '../engine/office.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import type { Walk } from './walk.ts';

/** One stay of a walked call at a step: the trace line it begins with, and the exit it left by, or null. */
export interface Visit {
  readonly flow: string;
  readonly node: string;
  readonly atMs: number;
  /** Index into the walk's trace; a step that says nothing shares that of the next one. */
  readonly line: number;
  readonly exit: string | null;
}

/**
 * Every step a walk entered, in order. The trace names steps but not exits, so the same inputs run again and are noted; callers
 * ahead came in at other times.
 */
export function visitsOf(plan: Plan, walk: Walk): Visit[] {
  const noted: { flow: string; node: string; atMs: number; exit: string | null }[] = [];
  const isWalked = ({ offeredAtMs }: StepContext<unknown>) => offeredAtMs === walk.startMs;
  const left = (context: StepContext<unknown>, move: Move): Move => {
    if (!isWalked(context)) return move;
    const last = noted.at(-1);
    if (last && move.move === 'exit') last.exit = move.exit;
    return move;
  };
  const kinds: Kinds = Object.fromEntries(
    Object.entries(KINDS).map(([name, kind]) => [
      name,
      {
        ...kind,
        enter: (context) => {
          if (isWalked(context)) noted.push({ flow: context.flow, node: context.node, atMs: context.atMs, exit: null });
          return left(context, kind.enter(context));
        },
        ...(kind.on ? { on: (context, input, memory) => left(context, kind.on!(context, input, memory)) } : {}),
      } satisfies Kinds[string],
    ]),
  );
  let office = openOffice(walk.script.situation);
  const plans = plansOf(plan, walk);
  for (const { input } of walk.steps) office = advanceOffice(plans, kinds, office, input).office;
  let from = 0;
  return noted.map((visit) => {
    const found = walk.trace.findIndex(
      (line, index) => index >= from && line.flow === visit.flow && line.node === visit.node,
    );
    // Lines between two visits belong to places outside any step; a silent step points at whatever comes next.
    const line = found === -1 ? Math.min(from, walk.trace.length - 1) : found;
    if (found !== -1) from = lastOfRun(walk, found) + 1;
    return { ...visit, line };
  });
}

function plansOf(plan: Plan, walk: Walk): Record<string, Plan> {
  const first = walk.steps[0]?.input;
  return first?.type === 'offered' ? { [first.version]: plan } : {};
}

/** The last of the lines that a step says without another step in between. */
function lastOfRun(walk: Walk, first: number): number {
  const { flow, node } = walk.trace[first]!;
  let last = first;
  while (walk.trace[last + 1]?.flow === flow && walk.trace[last + 1]?.node === node) last += 1;
  return last;
}
