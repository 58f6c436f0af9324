import { expect, test } from 'vitest';
import { checkDay, type DayDraft } from './check-day.ts';

const hours = { zone: 'UTC', periods: [{ id: 'open', name: 'Open' }], weekly: [], specialDays: [] };
const draft: DayDraft = {
  name: 'Stocktaking',
  day: { rule: 'date', date: '2026-12-24' },
  effect: 'hours',
  period: 'open',
  spans: [{ from: '8', to: 'noon', period: 'open' }],
};
const check = (changes: Partial<DayDraft>) => checkDay({ ...draft, ...changes }, hours, '2026-11-23');

test('a typed day becomes one with written times', () => {
  expect(check({}).day).toEqual({
    name: 'Stocktaking',
    day: { rule: 'date', date: '2026-12-24' },
    effect: { kind: 'hours', spans: [{ from: '08:00', to: '12:00', period: 'open' }] },
  });
});

test.each([
  [{ name: ' ' }, 'name', 'A name is needed'],
  [{ day: { rule: 'date', date: '' } }, 'date', 'Choose a date'],
  [{ day: { rule: 'date', date: '2026-02-30' } }, 'date', 'There is no 30 February 2026'],
  [{ day: { rule: 'range', from: '2026-12-24', to: '2026-12-20' } }, 'to', 'before it begins'],
  [{ day: { rule: 'yearly', month: 2, day: 30 } }, 'day', 'No year has a 30 February'],
  [{ day: { rule: 'dates', dates: [] } }, 'dates', 'at least one date'],
  [{ spans: [] }, 'spans', 'Add a time'],
  [{ spans: [{ from: '25:00', to: '9', period: 'open' }] }, 'spans.0.from', 'There is no time'],
  [{ spans: [{ from: '9', to: '9', period: 'open' }] }, 'spans.0.to', 'never holds'],
] as const)('wrong input %# is said at its field and gives no day', (changes, field, words) => {
  const { day, errors } = check(changes);
  expect(day).toBeNull();
  expect(errors[field]).toContain(words);
});

test('29 February, a time over midnight and times that overlap are possible, and said', () => {
  expect(check({ day: { rule: 'yearly', month: 2, day: 29 } }).notes).toEqual([
    expect.stringContaining('Only leap years have a 29 February: 2028, 2032 and 2036'),
  ]);
  expect(check({ day: { rule: 'date', date: '2026-11-22' } }).notes).toEqual([
    '22 November 2026 is over, so this no longer does anything.',
  ]);
  expect(check({ spans: [{ from: '22', to: '2', period: 'open' }] }).notes[0]).toContain('next day');
  const twice = check({
    spans: [
      { from: '8', to: '12', period: 'open' },
      { from: '11', to: '13', period: 'open' },
    ],
  });
  expect(twice.day).not.toBeNull();
  expect(twice.notes[0]).toContain('overlap');
});
