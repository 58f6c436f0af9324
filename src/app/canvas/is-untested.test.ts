import { expect, it } from 'vitest';
import { ELSE, type CardRow } from '../../exchange/picture/card-rows.ts';
import { isUntested } from './is-untested.ts';

const row = (id: string, state: CardRow['state']): CardRow => ({ id, label: id, key: undefined, state });
const rows = [row('key-1', 'wired'), row('no-input', 'failure'), row(ELSE, 'else')];
const marked = (untested: ReadonlySet<string> | undefined) =>
  rows.filter((one) => isUntested(untested, one, rows)).map(({ id }) => id);

it('marks a row of its own, and "else" only for exits that have none', () => {
  expect(marked(undefined)).toEqual([]);
  expect(marked(new Set(['key-1', 'no-input']))).toEqual(['key-1', 'no-input']);
  expect(marked(new Set(['wrong-key']))).toEqual([ELSE]);
});
