import { expect, it } from 'vitest';
import { DENTAL } from '../../exchange/worksheet/offices.fixture.ts';
import { newWorksheet } from '../../exchange/worksheet/read-worksheet.ts';
import { partOf, withAnswer, withoutRow, withRows } from './edit-sheet.ts';

const EMPTY = newWorksheet({ zone: 'America/Denver', country: 'US' });

it('answers questions of a section and of one row', () => {
  const named = withAnswer(EMPTY, { section: 'office', row: null, question: 'name' }, 'Fern');
  expect(named.office.answers).toMatchObject({ name: 'Fern', zone: 'America/Denver' });
  const two = withRows(named, 'people', [{ name: 'Ann' }, { name: 'Bo' }]);
  const called = withAnswer(two, { section: 'people', row: 'r2', question: 'extension' }, '102');
  expect(called.people.rows.map(({ id, name, extension }) => [id, name, extension])).toEqual([
    ['r1', 'Ann', ''],
    ['r2', 'Bo', '102'],
  ]);
});

it('never gives the id of a removed row to another while a later one stands, nor more rows than there is room for', () => {
  const three = withRows(EMPTY, 'people', [{ name: 'Ann' }, { name: 'Bo' }, { name: 'Cy' }]);
  expect(
    partOf(withRows(withoutRow(three, 'people', 'r2'), 'people', [{}]), 'people').rows.map(({ id }) => id),
  ).toEqual(['r1', 'r3', 'r4']);
  expect(
    withRows(
      EMPTY,
      'answer',
      Array.from({ length: 20 }, () => ({})),
    ).answer.rows,
  ).toHaveLength(9);
});

it('takes a removed person, team or mailbox out of every answer', () => {
  const without = withoutRow(withoutRow(DENTAL, 'people', 'p5'), 'teams', 't1');
  expect(without.onCall.answers).toMatchObject({ people: ['p6'], second: ['p6'] });
  expect(without.answer.answers.nothing).toBe('');
  expect(without.answer.rows.map(({ goes }) => goes)).toEqual(['', '', 'team:t2']);
  expect(without.teams.rows[0]!.overflow).toBe('');
  expect(withoutRow(DENTAL, 'mailboxes', 'm1').closed.answers.box).toBe('');
});
