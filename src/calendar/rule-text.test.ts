import { expect, it } from 'vitest';
import type { DayRule } from './hours.ts';
import { describeDayRule, describeEffect } from './rule-text.ts';
import { frontDesk } from './sample-hours.fixture.ts';

it('says by which rule special days come', () => {
  const rules: readonly DayRule[] = [
    ...frontDesk('UTC').specialDays.map(({ day }) => day),
    { rule: 'nthWeekday', month: 8, weekday: 7, nth: 5, offsetDays: -2 },
    { rule: 'easter', offsetDays: 0 },
    { rule: 'easter', offsetDays: 1 },
    { rule: 'dates', dates: ['2027-02-06', '2026-02-17'] },
    { rule: 'dates', dates: [] },
  ];
  expect(rules.map(describeDayRule)).toEqual([
    'once',
    'every year on 1 January, at a weekend kept on the nearest weekday',
    'every year on the last Monday of May',
    'every year on 4 July, at a weekend kept on the nearest weekday',
    'every year on the fourth Thursday of November',
    'every year 1 day after the fourth Thursday of November',
    'every year 2 days before Easter Sunday',
    'every year on 24 December',
    'from Mon 14 Sep 2026 to Wed 16 Sep 2026',
    'once',
    'every year 2 days before the fifth Sunday of August',
    'every year on Easter Sunday',
    'every year 1 day after Easter Sunday',
    'on 2 dates',
    'on no date',
  ]);
});

it('says what they do', () => {
  const { periods } = frontDesk('UTC');
  expect(describeEffect({ kind: 'closed' }, periods)).toBe('Closed');
  expect(describeEffect({ kind: 'period', period: 'short' }, periods)).toBe('Short day all day');
  const spans = [
    { from: '08:00', to: '12:00', period: 'open' },
    { from: '12:00', to: '13:30', period: 'gone' },
  ];
  expect(describeEffect({ kind: 'hours', spans }, periods)).toBe('Open 8–12, gone 12–13:30');
  expect(describeEffect({ kind: 'hours', spans: [] }, periods)).toBe('Closed');
});
