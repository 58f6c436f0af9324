import { describe, expect, it } from 'vitest';
import { datesOf } from './day-rule.ts';
import type { DayRule } from './hours.ts';
import { dateText } from './local-date.ts';

const dates = (rule: DayRule, year: number) =>
  datesOf(rule, year).map(({ dayNumber, role }) => `${dateText(dayNumber)}${role === 'plain' ? '' : ` ${role}`}`);

describe('datesOf', () => {
  it('gives a date and a range only in their years', () => {
    expect(dates({ rule: 'date', date: '2026-07-17' }, 2026)).toEqual(['2026-07-17']);
    expect(dates({ rule: 'date', date: '2026-07-17' }, 2027)).toEqual([]);
    expect(dates({ rule: 'date', date: '2026-02-30' }, 2026)).toEqual([]);
    const range: DayRule = { rule: 'range', from: '2026-12-30', to: '2027-01-02' };
    expect(dates(range, 2026)).toEqual(['2026-12-30', '2026-12-31']);
    expect(dates(range, 2027)).toEqual(['2027-01-01', '2027-01-02']);
    expect(dates({ rule: 'range', from: '2026-05-02', to: '2026-05-01' }, 2026)).toEqual([]);
  });

  it('gives listed dates in their years, in order, leaving out what is no date', () => {
    const rule: DayRule = { rule: 'dates', dates: ['2027-02-06', '2026-12-31', '2026-02-17', '2026-02-30', 'soon'] };
    expect(dates(rule, 2026)).toEqual(['2026-02-17', '2026-12-31']);
    expect(dates(rule, 2027)).toEqual(['2027-02-06']);
    expect(dates(rule, 2028)).toEqual([]);
  });

  it('shifts a yearly date from the weekend where it is observed', () => {
    const rule: DayRule = { rule: 'yearly', month: 7, day: 4, observed: true };
    expect(dates(rule, 2026)).toEqual(['2026-07-03 observed', '2026-07-04 actual']);
    expect(dates(rule, 2027)).toEqual(['2027-07-04 actual', '2027-07-05 observed']);
    expect(dates(rule, 2028)).toEqual(['2028-07-04']);
    expect(dates({ rule: 'yearly', month: 7, day: 4 }, 2026)).toEqual(['2026-07-04']);
    expect(dates({ rule: 'yearly', month: 1, day: 1, observed: true }, 2028)).toEqual([
      '2027-12-31 observed',
      '2028-01-01 actual',
    ]);
  });

  it('has 29 February in leap years only', () => {
    const rule: DayRule = { rule: 'yearly', month: 2, day: 29 };
    expect([2027, 2028, 2100].map((year) => dates(rule, year))).toEqual([[], ['2028-02-29'], []]);
  });

  it('counts weekdays of a month', () => {
    expect(dates({ rule: 'nthWeekday', month: 11, weekday: 4, nth: 4 }, 2026)).toEqual(['2026-11-26']);
    expect(dates({ rule: 'nthWeekday', month: 11, weekday: 4, nth: 4, offsetDays: 1 }, 2026)).toEqual(['2026-11-27']);
    expect(dates({ rule: 'nthWeekday', month: 5, weekday: 1, nth: -1 }, 2026)).toEqual(['2026-05-25']);
    expect(dates({ rule: 'nthWeekday', month: 12, weekday: 4, nth: -1 }, 2026)).toEqual(['2026-12-31']);
    expect(dates({ rule: 'nthWeekday', month: 3, weekday: 1, nth: 5 }, 2026)).toEqual(['2026-03-30']);
    expect(dates({ rule: 'nthWeekday', month: 2, weekday: 1, nth: 5 }, 2026)).toEqual([]);
    expect(dates({ rule: 'nthWeekday', month: 13, weekday: 1, nth: 1 }, 2026)).toEqual([]);
  });

  it('counts from Easter', () => {
    expect(dates({ rule: 'easter', offsetDays: 0 }, 2026)).toEqual(['2026-04-05']);
    expect(dates({ rule: 'easter', offsetDays: -2 }, 2038)).toEqual(['2038-04-23']);
    expect(dates({ rule: 'easter', offsetDays: 50 }, 2027)).toEqual(['2027-05-17']);
  });
});
