import { expect, it } from 'vitest';
import type { PeopleRow } from '../../exchange/people-row.ts';
import { rowsWords } from './rows-words.ts';

const row = (action: PeopleRow['action']): PeopleRow => ({
  row: 2,
  action,
  name: 'Dee Moss',
  teams: [],
  changes: [],
  problems: [],
});

it('counts what one click would do', () => {
  expect(rowsWords([row('add'), row('update'), row('skip')])).toBe('Add 1 person and change 1');
  expect(rowsWords([row('add'), row('add'), row('same')])).toBe('Add 2 people');
  expect(rowsWords([row('update')])).toBe('Change 1 person');
  expect(rowsWords([row('skip')])).toBe('Nothing to add');
});
