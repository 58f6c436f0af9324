import type { CardRow } from '../../exchange/picture/card-rows.ts';

/** Whether a row of a card stands for an exit among the untested ones of its step; the "else" row stands for all without their own. */
export function isUntested(untested: ReadonlySet<string> | undefined, row: CardRow, rows: readonly CardRow[]): boolean {
  if (untested === undefined) return false;
  if (row.state !== 'else') return untested.has(row.id);
  return [...untested].some((exit) => rows.every(({ id }) => id !== exit));
}
