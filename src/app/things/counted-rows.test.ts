import { expect, it } from 'vitest';
import type { RowAction } from '../../exchange/cell-problem.ts';
import { countedRows } from './counted-rows.ts';

const words = (...actions: RowAction[]) =>
  countedRows(
    actions.map((action) => ({ action })),
    'person',
    'people',
  );

it('counts what one click would do', () => {
  expect(words('add', 'update', 'skip')).toBe('Add 1 person and change 1');
  expect(words('add', 'add', 'same')).toBe('Add 2 people');
  expect(words('update')).toBe('Change 1 person');
  expect(words('skip')).toBe('Nothing to add');
});
