import type { AnyKind, Exit } from '../../engine/kind.ts';
import type { PlanNode } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';

/** One row of a card: an exit of its own, or the one row all failure exits without a wire share. */
export interface CardRow {
  /** The exit's id, or ELSE. */
  readonly id: string;
  readonly label: string;
  readonly key: string | undefined;
  readonly state: 'wired' | 'open' | 'failure' | 'else';
}

/** The port of the row that stands for every failure exit without a wire; no exit id holds a colon. */
export const ELSE = ':else';

/** The rows of a step's card: its exits in order, then wired failure exits, then "else" when a failure exit has no wire. */
export function cardRows(kind: AnyKind | undefined, step: PlanNode, plan: Plan): CardRow[] {
  const exits: readonly Exit[] = kind?.exits(step.settings, plan) ?? [];
  const own = exits
    .filter((exit) => !exit.failure)
    .map(({ id, label, key }) => ({ id, label, key, state: step.next[id] === undefined ? 'open' : 'wired' }) as const);
  const failed = exits
    .filter((exit) => exit.failure && step.next[exit.id] !== undefined)
    .map(({ id, label, key }) => ({ id, label, key, state: 'failure' }) as const);
  const rest = exits.some((exit) => exit.failure && step.next[exit.id] === undefined);
  return [...own, ...failed, ...(rest ? [{ id: ELSE, label: '', key: undefined, state: 'else' } as const] : [])];
}

/** The failure exits that the "else" row stands for. */
export const unwiredFailures = (kind: AnyKind | undefined, step: PlanNode, plan: Plan): readonly Exit[] =>
  (kind?.exits(step.settings, plan) ?? []).filter((exit) => exit.failure && step.next[exit.id] === undefined);
