import type { PlanNode } from '../../plan/entities.ts';
import { moved } from '../ui/moved.ts';

interface Row {
  readonly id: string;
}

/** The list in a step's settings whose rows are ways out, such as the keys of a menu, and where a way stands in it. */
function listWith(step: PlanNode, exit: string): { field: string; rows: readonly Row[]; index: number } | null {
  for (const [field, value] of Object.entries(step.settings)) {
    if (!Array.isArray(value)) continue;
    const rows = value as readonly unknown[];
    const index = rows.findIndex((row) => isRow(row) && row.id === exit);
    if (index >= 0) return { field, rows: rows as readonly Row[], index };
  }
  return null;
}

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && 'id' in row;

/**
 * The settings that put a way one place up (-1) or down (1) among the `exits` of its step; null where the step does not keep an
 * order, or the way stands at its end. Rows that are no way out, such as a key that repeats the menu, are passed over.
 */
export function movedWay(
  step: PlanNode,
  exits: readonly string[],
  exit: string,
  by: 1 | -1,
): Readonly<Record<string, readonly Row[]>> | null {
  const found = listWith(step, exit);
  if (!found) return null;
  const { field, rows, index } = found;
  let to = index + by;
  while (rows[to] && !exits.includes(rows[to]!.id)) to += by;
  return rows[to] ? { [field]: moved(rows, index, to) } : null;
}
