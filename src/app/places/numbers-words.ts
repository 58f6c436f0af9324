import type { NumbersRow } from '../../exchange/numbers-row.ts';

/** How many numbers a table adds and changes, in words: "Add 5 numbers and change 1". */
export function numbersWords(rows: readonly NumbersRow[]): string {
  const count = (action: NumbersRow['action']) => rows.filter((row) => row.action === action).length;
  const [adds, changes] = [count('add'), count('update')];
  const numbers = (many: number) => `${many} ${many === 1 ? 'number' : 'numbers'}`;
  if (adds === 0) return changes === 0 ? 'Nothing to add' : `Change ${numbers(changes)}`;
  return `Add ${numbers(adds)}${changes === 0 ? '' : ` and change ${changes}`}`;
}
