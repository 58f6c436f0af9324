import { expect, it } from 'vitest';
import type { DayRule } from './hours.ts';
import { describeDayRule, describeEffect } from './rule-text.ts';
import { frontDesk } from './sample-hours.fixture.ts';

it('says when special days of every rule fall', () => {
  const rules: readonly DayRule[] = [
    ...frontDesk('UTC').specialDays.map(({ day }) => day),
    { rule: 'nthWeekday', month: 8, weekday: 7, nth: 5, offsetDays: -2 },
    { rule: 'easter', offsetDays: 0 },
    { rule: 'easter', offsetDays: 1 },
    { rule: 'dates', dates: ['2027-02-06', '2026-02-17'] },
    { rule: 'dates', dates: [] },
  ];
  expect(rules.map(describeDayRule)).toEqual([
    '17 July 2026',
    '1 January, at a weekend kept on the nearest weekday',
    'the last Monday of May',
    '4 July, at a weekend kept on the nearest weekday',
    'the fourth Thursday of November',
    '1 day after the fourth Thursday of November',
    '2 days before Easter Sunday',
    '24 December',
    '14 September 2026 to 16 September 2026',
    '10 June 2026',
    '2 days before the fifth Sunday of August',
    'Easter Sunday',
    '1 day after Easter Sunday',
    '17 February 2026, 6 February 2027',
    'on no date',
  ]);
});

it('says what they do', () => {
  const { periods } = frontDesk('UTC');
  expect(describeEffect({ kind: 'closed' }, periods)).toBe('closed');
  expect(describeEffect({ kind: 'period', period: 'short' }, periods)).toBe('Short day all day');
  const spans = [
    { from: '08:00', to: '12:00', period: 'open' },
    { from: '12:00', to: '13:30', period: 'gone' },
  ];
  expect(describeEffect({ kind: 'hours', spans }, periods)).toBe('Open 8–12, gone 12–13:30');
  expect(describeEffect({ kind: 'hours', spans: [] }, periods)).toBe('closed');
});
