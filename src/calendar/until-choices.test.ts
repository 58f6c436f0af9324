import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyHours, anyInstant, anyOverrides } from './any-hours.fixture.ts';
import type { Hours, Override } from './hours.ts';
import { periodAt } from './period-at.ts';
import { frontDesk, nightDesk } from './sample-hours.fixture.ts';
import { untilChoices } from './until-choices.ts';
import { dayAt, localText, parseLocal } from './zone.ts';

const zone = 'America/New_York';
const desk = frontDesk(zone);
const at = (text: string): number => {
  const parsed = parseLocal(text, zone);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};
const choices = (hours: Hours, now: string, ...overrides: Override[]) => {
  const { nextChange, closing, opening } = untilChoices(hours, overrides, at(now));
  return [nextChange, closing, opening].map((ms) => (ms === null ? null : localText(zone, ms)));
};

it('offers the end of lunch, closing and tomorrow’s opening', () => {
  expect(choices(desk, '2026-06-08T12:10')).toEqual(['2026-06-08T13:00', '2026-06-08T17:00', '2026-06-09T08:00']);
  expect(choices(desk, '2026-06-08T07:00')).toEqual(['2026-06-08T08:00', '2026-06-08T17:00', '2026-06-09T08:00']);
});

it('offers no closing after it, and opens after a weekend and holidays', () => {
  expect(choices(desk, '2026-06-08T17:00')).toEqual(['2026-06-09T08:00', null, '2026-06-09T08:00']);
  // A Thursday; Friday is Independence Day observed and Saturday the day itself.
  expect(choices(desk, '2026-07-02T16:00')).toEqual(['2026-07-02T17:00', '2026-07-02T17:00', '2026-07-06T08:00']);
  expect(choices(desk, '2026-07-03T10:00')).toEqual(['2026-07-06T08:00', null, '2026-07-06T08:00']);
});

it('opens at midnight too, but not with what has run on from today', () => {
  const early: Hours = { ...desk, weekly: [{ days: [1, 2], from: '00:00', to: '04:00', period: 'open' }] };
  expect(choices(early, '2026-06-08T12:00')).toEqual(['2026-06-09T00:00', null, '2026-06-09T00:00']);
  const late: Hours = { ...desk, weekly: [{ days: [1, 4], from: '20:00', to: '04:00', period: 'open' }] };
  expect(choices(late, '2026-06-08T12:00')[2]).toBe('2026-06-11T20:00');
});

it('waits for the first period, not for any', () => {
  // Friday after Thanksgiving is a short day all day, which is another period.
  expect(choices(desk, '2026-11-26T09:00')).toEqual(['2026-11-27T00:00', null, '2026-11-28T09:00']);
});

it('knows overrides that hold already', () => {
  const closed = { id: 'o', period: null, fromMs: at('2026-06-08T09:00'), untilMs: at('2026-06-09T10:00') };
  expect(choices(desk, '2026-06-08T09:30', closed)).toEqual(['2026-06-09T10:00', null, '2026-06-09T10:00']);
});

it('closes after midnight where the last period runs over it, and never where it is always open', () => {
  const night = { ...nightDesk(zone), specialDays: [] };
  const nights: Hours = { ...night, weekly: [{ days: [1, 2, 3], from: '22:00', to: '06:00', period: 'night' }] };
  expect(choices(nights, '2026-06-08T12:00')).toEqual(['2026-06-08T22:00', '2026-06-09T06:00', '2026-06-09T22:00']);
  expect(choices(nights, '2026-06-11T02:00')).toEqual(['2026-06-11T06:00', '2026-06-11T06:00', '2026-06-15T22:00']);
  const always: Hours = {
    ...nights,
    weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00', period: 'night' }],
  };
  expect(choices(always, '2026-06-08T12:00')).toEqual([null, null, null]);
});

it('ends where a first period never holds, or there is none', () => {
  const noOpen: Hours = { ...desk, weekly: desk.weekly.filter(({ period }) => period === 'lunch'), specialDays: [] };
  expect(choices(noOpen, '2026-06-08T12:10')).toEqual(['2026-06-08T13:00', '2026-06-08T13:00', null]);
  expect(choices({ ...noOpen, periods: [] }, '2026-06-08T12:10')[2]).toBeNull();
});

it('offers of any hours only what is after now and is what it says', () => {
  fc.assert(
    fc.property(anyHours, anyOverrides, anyInstant, (hours, overrides, nowMs) => {
      const { nextChange, closing, opening } = untilChoices(hours, overrides, nowMs);
      const periodOf = (atMs: number) => periodAt(hours, overrides, atMs).period;
      if (nextChange !== null) expect(periodOf(nextChange)).not.toBe(periodOf(nowMs));
      if (closing !== null) {
        expect(closing).toBeGreaterThan(nowMs);
        expect([periodOf(closing - 1) === null, periodOf(closing)]).toEqual([false, null]);
      }
      if (opening !== null) {
        expect([periodOf(opening - 1) === 'a', periodOf(opening)]).toEqual([false, 'a']);
        expect(dayAt(hours.zone, opening)).toBeGreaterThan(dayAt(hours.zone, nowMs));
      }
    }),
    { numRuns: 150 },
  );
});
