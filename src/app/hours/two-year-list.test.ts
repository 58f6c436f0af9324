import { expect, test } from 'vitest';
import type { Hours } from '../../calendar/hours.ts';
import { listText, twoYearList } from './two-year-list.ts';

const hours: Hours = {
  zone: 'America/Chicago',
  periods: [{ id: 'open', name: 'Open' }],
  weekly: [],
  specialDays: [
    {
      id: 'fourth',
      name: 'Independence Day',
      day: { rule: 'yearly', month: 7, day: 4, observed: true },
      effect: { kind: 'closed' },
    },
    {
      id: 'off',
      name: 'Boxing Day',
      day: { rule: 'yearly', month: 12, day: 26 },
      effect: { kind: 'closed' },
      off: true,
    },
  ],
};

test('two years of days that hold and of clocks that change, by date', () => {
  const lines = twoYearList(hours, '2026-11-23').map(({ date, name }) => `${date} ${name}`);
  expect(lines).toEqual([
    '2027-03-14 Clocks change',
    '2027-07-04 Independence Day',
    '2027-07-05 Independence Day (observed)',
    '2027-11-07 Clocks change',
    '2028-03-12 Clocks change',
    '2028-07-04 Independence Day',
    '2028-11-05 Clocks change',
  ]);
});

test('as text, each line says what callers will meet', () => {
  const text = listText('Office hours', twoYearList(hours, '2026-11-23'));
  expect(text).toContain('Sun 14 Mar 2027   Clocks change: 1 h forward: 03:00 comes right after 01:59');
  expect(text).toContain('Sun 7 Nov 2027    Clocks change: 1 h back: 01:00 comes right after 01:59');
  expect(text).toContain('Mon 5 Jul 2027    Independence Day (observed): Closed');
});
