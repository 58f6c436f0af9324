import { describe, expect, it } from 'vitest';
import { hoursProblems } from './check-hours.ts';
import type { DayRule, Hours, WeeklySpan } from './hours.ts';
import { frontDesk } from './sample-hours.fixture.ts';

const desk = frontDesk('Europe/Berlin');
const found = (change: Partial<Hours>) =>
  hoursProblems({ ...desk, ...change }).map(({ code, at }) => `${code} ${at.join('.')}`);
const weekly = (...spans: Partial<WeeklySpan>[]) =>
  found({ weekly: spans.map((span) => ({ days: [1], from: '08:00', to: '12:00', period: 'open', ...span })) });
const rule = (day: DayRule) => found({ specialDays: [{ id: 'x', name: 'X', day, effect: { kind: 'closed' } }] });

describe('hoursProblems', () => {
  it('finds none in good hours', () => {
    expect(hoursProblems(desk)).toEqual([]);
    expect(
      weekly({ from: '22:00', to: '06:00' }, { days: [2], from: '06:00' }, { days: [7], from: '00:00', to: '24:00' }),
    ).toEqual([]);
    expect(rule({ rule: 'yearly', month: 2, day: 29 })).toEqual([]);
  });

  it('finds unknown zones and periods', () => {
    expect(found({ zone: 'Mars/Olympus' })).toEqual(['unknownZone zone']);
    expect(weekly({ period: 'gone' })).toEqual(['unknownPeriod weekly.0.period']);
    expect(
      found({
        specialDays: [
          { id: 'x', name: 'X', day: { rule: 'easter', offsetDays: 0 }, effect: { kind: 'period', period: 'gone' } },
        ],
      }),
    ).toEqual(['unknownPeriod specialDays.0.effect.period']);
  });

  it('finds times that are none, empty spans and spans on no day', () => {
    expect(weekly({}, { from: '9', to: '25:00' })).toEqual(['badTime weekly.1.from', 'badTime weekly.1.to']);
    expect(weekly({ from: '24:00' })[0]).toBe('badTime weekly.0.from');
    expect(weekly({}, { from: '09:00', to: '09:00' })).toEqual(['emptySpan weekly.1']);
    expect(weekly({}, { days: [] })).toEqual(['noDays weekly.1.days']);
  });

  it('finds overlaps, also over midnight and the end of the week', () => {
    expect(weekly({}, { from: '11:59', to: '13:00' }, { from: '12:00', to: '13:00' })).toEqual([
      'overlap weekly.1',
      'overlap weekly.2',
    ]);
    expect(weekly({ days: [2], from: '05:00' }, { from: '22:00', to: '05:15' })).toEqual(['overlap weekly.1']);
    expect(weekly({ from: '00:00' }, { days: [7], from: '22:00', to: '00:15' })).toEqual(['overlap weekly.1']);
    const spans = [
      { from: '20:00', to: '02:30', period: 'open' },
      { from: '02:15', to: '02:45', period: 'lunch' },
      { from: '23:00', to: '24:00', period: 'lunch' },
    ];
    const day = { rule: 'easter', offsetDays: -1 } as const;
    expect(found({ specialDays: [{ id: 'x', name: 'X', day, effect: { kind: 'hours', spans } }] })).toEqual([
      'overlap specialDays.0.effect.spans.2',
    ]);
  });

  it('finds impossible dates and reversed ranges', () => {
    expect(rule({ rule: 'date', date: '2026-02-30' })).toEqual(['impossibleDate specialDays.0.day.date']);
    expect(rule({ rule: 'range', from: '2026-13-01', to: 'soon' })).toEqual([
      'impossibleDate specialDays.0.day.from',
      'impossibleDate specialDays.0.day.to',
    ]);
    expect(rule({ rule: 'range', from: '2026-05-02', to: '2026-05-01' })).toEqual(['reversedRange specialDays.0.day']);
    expect(rule({ rule: 'yearly', month: 4, day: 31 })).toEqual(['impossibleDate specialDays.0.day.day']);
    expect(rule({ rule: 'yearly', month: 0, day: 1 })).toEqual(['impossibleDate specialDays.0.day.month']);
    expect(rule({ rule: 'nthWeekday', month: 13, weekday: 1, nth: 1 })).toEqual([
      'impossibleDate specialDays.0.day.month',
    ]);
  });

  it('finds hours that never open', () => {
    expect(found({ weekly: [], specialDays: [] })).toEqual(['neverOpen weekly']);
    expect(found({ weekly: [] })).toEqual([]);
  });

  it('says of a date that does not exist why, by name', () => {
    const messages = (day: DayRule) =>
      hoursProblems({
        ...desk,
        specialDays: [{ id: 'x', name: 'Stocktaking', day, effect: { kind: 'closed' } }],
      }).map(({ message }) => message);
    expect(messages({ rule: 'date', date: '2027-02-29' })).toEqual([
      '“Stocktaking”: There is no 29 February 2027, which is no leap year. The next one is in 2028.',
    ]);
    expect(messages({ rule: 'dates', dates: ['2026-12-24', '2026-02-30', '24.12.2026', '2026-13-01'] })).toEqual([
      '“Stocktaking”: There is no 30 February 2026; that month has 28 days.',
      '“Stocktaking”: “24.12.2026” is not a date. Write year, month and day, such as 2028-02-29.',
      '“Stocktaking”: “2026-13-01” is not a date: months go from 01 to 12.',
    ]);
    expect(messages({ rule: 'yearly', month: 4, day: 31 })).toEqual(['“Stocktaking”: No year has a 31 April.']);
    expect(messages({ rule: 'range', from: '2026-05-02', to: '2026-05-01' })).toEqual([
      '“Stocktaking” ends on 1 May 2026, before it begins on 2 May 2026.',
    ]);
    expect(messages({ rule: 'dates', dates: [] })).toEqual([
      '“Stocktaking” has no date, so it never falls. Add its dates or remove it.',
    ]);
  });

  it('finds which of the listed dates is none, and a list without any', () => {
    expect(rule({ rule: 'dates', dates: ['2026-12-24', '2027-02-29'] })).toEqual([
      'impossibleDate specialDays.0.day.dates.1',
    ]);
    expect(rule({ rule: 'dates', dates: [] })).toEqual(['noDates specialDays.0.day.dates']);
    expect(rule({ rule: 'dates', dates: ['2027-02-06', '2026-02-17'] })).toEqual([]);
  });

  it('speaks plainly', () => {
    const overlapping: Hours = {
      ...desk,
      weekly: [...desk.weekly, { days: [5, 6], from: '16:30', to: '18:00', period: 'lunch' }],
    };
    expect(hoursProblems(overlapping).map(({ message }) => message)).toEqual([
      'Mon–Fri 13–17 (Open) and Fri–Sat 16:30–18 (Lunch) overlap. Where they do, the one higher in the list holds: Open.',
    ]);
  });
});
