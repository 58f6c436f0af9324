import { counted } from '../../base/counted.ts';
import type { RowAction } from '../../exchange/cell-problem.ts';

/** What a pasted table adds and changes, in words: "Add 5 people and change 1". */
export function countedRows(rows: readonly { readonly action: RowAction }[], one: string, many: string): string {
  const count = (action: RowAction) => rows.filter((row) => row.action === action).length;
  const [adds, changes] = [count('add'), count('update')];
  if (adds === 0) return changes === 0 ? 'Nothing to add' : `Change ${counted(changes, one, many)}`;
  return `Add ${counted(adds, one, many)}${changes === 0 ? '' : ` and change ${changes}`}`;
}
