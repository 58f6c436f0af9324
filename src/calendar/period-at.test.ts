import { describe, expect, it } from 'vitest';
import type { Hours, SpecialDay } from './hours.ts';
import { periodAt } from './period-at.ts';
import { frontDesk, twoOverrides } from './sample-hours.fixture.ts';
import { parseLocal } from './zone.ts';

const zone = 'America/New_York';
const at = (text: string): number => {
  const parsed = parseLocal(text, zone);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};
const desk = frontDesk(zone);
const why = (hours: Hours, text: string) => periodAt(hours, [], at(text));
const periods = (hours: Hours, ...texts: string[]) => texts.map((text) => why(hours, text).period);

const nights = (...specialDays: SpecialDay[]): Hours => ({
  zone,
  periods: [{ id: 'night', name: 'Night' }],
  weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00', period: 'night' }],
  specialDays,
});

const early = (from: string, to: string): Hours => ({
  ...nights(),
  weekly: [{ days: [7], from, to, period: 'night' }],
});

// A digit a quarter of an hour from `firstMs` on: whether a period holds.
const held = (hours: Hours, firstMs: number) =>
  Array.from({ length: 12 }, (_, index) =>
    periodAt(hours, [], firstMs + index * 900_000).period !== null ? 1 : 0,
  ).join('');

describe('periodAt', () => {
  it('holds a span from its first minute up to, not including, its end', () => {
    expect(periods(desk, '2026-06-08T07:59', '2026-06-08T08:00', '2026-06-08T12:00', '2026-06-08T13:00')).toEqual([
      null,
      'open',
      'lunch',
      'open',
    ]);
    expect(periodAt(desk, [], at('2026-06-08T17:00') - 1).period).toBe('open');
    expect(periodAt(desk, [], at('2026-06-08T17:00')).period).toBeNull();
  });

  it('says why', () => {
    expect(why(desk, '2026-06-08T12:10')).toEqual({
      period: 'lunch',
      because: { source: 'weekly', days: [1, 2, 3, 4, 5], from: '12:00', to: '13:00' },
    });
    expect(why(desk, '2026-06-07T12:10').because).toEqual({ source: 'otherwise' });
    expect(why(desk, '2026-07-03T09:00')).toEqual({
      period: null,
      because: { source: 'special', day: 'independence', date: '2026-07-03' },
    });
    expect(why(desk, '2026-12-24T09:00')).toEqual({
      period: 'short',
      because: { source: 'special', day: 'christmasEve', date: '2026-12-24', from: '08:00', to: '12:00' },
    });
    expect(why(desk, '2026-12-24T14:00')).toEqual({
      period: null,
      because: { source: 'special', day: 'christmasEve', date: '2026-12-24' },
    });
  });

  it('puts an override above all, the latest-starting above others, then the last in the list', () => {
    const from = at('2026-12-24T10:00');
    const overrides = twoOverrides(from);
    expect(periodAt(desk, overrides, from - 1).period).toBe('short');
    expect(periodAt(desk, overrides, from).because).toEqual({
      source: 'override',
      override: 'closeNow',
      untilMs: from + 7_200_000,
    });
    expect(periodAt(desk, overrides, from + 3_600_000).period).toBe('open');
    expect(periodAt(desk, overrides.toReversed(), from + 3_600_000).period).toBe('open');
    expect(periodAt(desk, overrides, from + 7_200_000).because.source).toBe('special');
    const tied = [...overrides, { id: 'later', period: 'lunch', fromMs: from + 3_600_000, untilMs: from + 3_600_001 }];
    expect(periodAt(desk, tied, from + 3_600_000).period).toBe('lunch');
    const reversed = [{ id: 'never', period: 'lunch', fromMs: from, untilMs: from - 1 }];
    expect(periodAt(desk, reversed, from).period).toBe('short');
  });

  it('gives overlapping spans and special days to the first in the list, and skips one that is off', () => {
    const [first, ...others] = desk.weekly;
    const overlapping = { ...desk, weekly: [{ ...first!, from: '11:00', to: '14:00', period: 'lunch' }, ...others] };
    expect(periods(overlapping, '2026-06-08T11:30', '2026-06-08T13:30', '2026-06-08T14:00')).toEqual([
      'lunch',
      'lunch',
      'open',
    ]);
    expect(why(desk, '2026-06-10T09:00').period).toBe('open');
    const party = desk.specialDays[0]!;
    const again: SpecialDay = { ...party, id: 'again', effect: { kind: 'period', period: 'short' } };
    expect(why({ ...desk, specialDays: [party, again] }, '2026-07-17T09:00').period).toBeNull();
    expect(why({ ...desk, specialDays: [{ ...party, off: true }, again] }, '2026-07-17T09:00').period).toBe('short');
  });

  it('closes both the observed day and the weekend date itself, but only moves short hours', () => {
    expect(why(desk, '2026-07-04T10:00').because).toEqual({
      source: 'special',
      day: 'independence',
      date: '2026-07-04',
    });
    const shortFourth = desk.specialDays.map((special): SpecialDay =>
      special.id === 'independence'
        ? { ...special, effect: { kind: 'hours', spans: [{ from: '09:00', to: '12:00', period: 'short' }] } }
        : special,
    );
    expect(periods({ ...desk, specialDays: shortFourth }, '2026-07-03T10:00', '2026-07-04T10:00')).toEqual([
      'short',
      'open',
    ]);
  });

  it('lets yesterday’s weekly span run into today, unless today is special', () => {
    expect(periods(nights(), '2026-06-10T23:00', '2026-06-11T05:59', '2026-06-11T06:00')).toEqual([
      'night',
      'night',
      null,
    ]);
    const closed: SpecialDay = {
      id: 'shut',
      name: 'Shut',
      day: { rule: 'date', date: '2026-06-11' },
      effect: { kind: 'closed' },
    };
    expect(
      periods(
        nights(closed),
        '2026-06-10T23:59',
        '2026-06-11T00:00',
        '2026-06-11T23:00',
        '2026-06-12T05:00',
        '2026-06-12T22:00',
      ),
    ).toEqual(['night', null, null, null, 'night']);
  });

  it('lets a special day’s own span run on, above the weekly ones, unless the next day is special too', () => {
    const late: SpecialDay = {
      id: 'late',
      name: 'Late',
      day: { rule: 'date', date: '2026-06-11' },
      effect: {
        kind: 'hours',
        spans: [
          { from: '20:00', to: '23:30', period: 'party' },
          { from: '23:00', to: '22:30', period: 'rest' },
        ],
      },
    };
    expect(why(nights(late), '2026-06-12T22:15')).toEqual({
      period: 'rest',
      because: { source: 'special', day: 'late', date: '2026-06-11', from: '23:00', to: '22:30' },
    });
    expect(periods(nights(late), '2026-06-11T23:15', '2026-06-11T23:30', '2026-06-12T22:30')).toEqual([
      'party',
      'rest',
      'night',
    ]);
    const next: SpecialDay = {
      ...late,
      id: 'next',
      day: { rule: 'date', date: '2026-06-12' },
      effect: { kind: 'closed' },
    };
    expect(periods(nights(late, next), '2026-06-11T23:59', '2026-06-12T00:00')).toEqual(['rest', null]);
  });

  it('stretches a span over the repeated hour and empties one inside the gap', () => {
    const repeated = Date.parse('2026-11-01T05:00Z'); // 01:00 for the first time
    expect(held(early('01:15', '01:45'), repeated)).toBe('011111100000');
    const gap = Date.parse('2026-03-08T07:00Z'); // 02:00 that becomes 03:00
    expect(held(early('02:15', '02:45'), gap)).toBe('011000000000');
    expect(held(early('02:30', '03:00'), gap)).toBe('000000000000');
  });

  it('leaves out what makes no sense rather than failing', () => {
    const broken: Hours = {
      ...nights({ id: 'x', name: 'X', day: { rule: 'date', date: '2026-02-31' }, effect: { kind: 'closed' } }),
      weekly: [
        { days: [1], from: '9', to: '17:00', period: 'a' },
        { days: [1], from: '09:00', to: '09:00', period: 'b' },
        { days: [], from: '09:00', to: '10:00', period: 'c' },
      ],
    };
    expect(why(broken, '2026-06-08T09:30').because.source).toBe('otherwise');
    expect(() => periodAt({ ...broken, zone: 'Mars/Olympus' }, [], 0)).toThrow(RangeError);
  });
});
