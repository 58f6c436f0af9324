import type { PeopleRow } from '../../exchange/people-row.ts';

/** How many people a table adds and changes, in words: "Add 5 people and change 1". */
export function rowsWords(rows: readonly PeopleRow[]): string {
  const count = (action: PeopleRow['action']) => rows.filter((row) => row.action === action).length;
  const [adds, changes] = [count('add'), count('update')];
  const people = (many: number) => `${many} ${many === 1 ? 'person' : 'people'}`;
  if (adds === 0) return changes === 0 ? 'Nothing to add' : `Change ${people(changes)}`;
  return `Add ${people(adds)}${changes === 0 ? '' : ` and change ${changes}`}`;
}
