import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHours, anyInstant, anyOverrides } from './any-hours.fixture.ts';
import { changesBetween, nextChange } from './changes.ts';
import { compileHours, compiledPeriodAt } from './compile-hours.ts';
import type { Hours } from './hours.ts';
import { DAY_MS, MINUTE_MS } from './local-date.ts';
import { periodAt } from './period-at.ts';
import { frontDesk, nightDesk } from './sample-hours.fixture.ts';

const utc = (text: string) => Date.parse(`${text}Z`);

describe('changes', () => {
  it('nextChange is the first instant at which the answer of periodAt differs', () => {
    fc.assert(
      fc.property(
        anyHours,
        anyOverrides,
        anyInstant,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (hours, overrides, atMs, parts) => {
          const now = periodAt(hours, overrides, atMs).period;
          const next = nextChange(hours, overrides, atMs);
          if (next !== null) {
            expect(next).toBeGreaterThan(atMs);
            expect(periodAt(hours, overrides, next).period).not.toBe(now);
            expect(periodAt(hours, overrides, next - 1).period).toBe(now);
          }
          const until = next ?? atMs + 900 * DAY_MS;
          for (const part of parts)
            expect(
              periodAt(hours, overrides, Math.min(until - 1, Math.floor(atMs + part * (until - atMs)))).period,
            ).toBe(now);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the table and the direct answer agree, reasons included', () => {
    fc.assert(
      fc.property(
        anyHours,
        anyOverrides,
        anyInstant,
        fc.array(fc.integer({ min: 0, max: 20 * 1440 * 60 - 1 }), { minLength: 20, maxLength: 20 }),
        (hours, overrides, fromMs, seconds) => {
          const compiled = compileHours(hours, overrides, fromMs, fromMs + 20 * DAY_MS);
          for (const second of seconds) {
            const atMs = fromMs + second * 1000;
            expect(compiledPeriodAt(compiled, atMs)).toEqual(periodAt(hours, overrides, atMs));
          }
          for (const atMs of [...compiled.startsMs].flatMap((start) => [start, start - 1]))
            if (atMs >= fromMs) expect(compiledPeriodAt(compiled, atMs)).toEqual(periodAt(hours, overrides, atMs));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('every instant has exactly one period, and it is one that the hours or an override name', () => {
    fc.assert(
      fc.property(anyHours, anyOverrides, anyInstant, (hours, overrides, fromMs) => {
        const toMs = fromMs + 9 * DAY_MS;
        const { startsMs, answers } = compileHours(hours, overrides, fromMs, toMs);
        // The stretches follow each other without gap or overlap, from the first instant to the last, none of them empty.
        expect(startsMs[0]).toBe(fromMs);
        expect(answers).toHaveLength(startsMs.length);
        const ends = [...startsMs.slice(1), toMs];
        for (const [index, startMs] of startsMs.entries()) expect(ends[index]).toBeGreaterThan(startMs);
        // Every minute lies in one of them, whose answer is the direct one all the way.
        for (let atMs = fromMs; atMs < toMs; atMs += 11 * MINUTE_MS) {
          const holding = answers.filter((_, index) => startsMs[index]! <= atMs && atMs < ends[index]!);
          expect(holding).toEqual([periodAt(hours, overrides, atMs)]);
          expect(['a', 'b', null]).toContain(holding[0]!.period);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('changesBetween is nextChange again and again, minute-exact', () => {
    fc.assert(
      fc.property(anyHours, anyOverrides, anyInstant, (hours, overrides, fromMs) => {
        const toMs = fromMs + 12 * DAY_MS;
        const walked: number[] = [];
        let at = nextChange(hours, overrides, fromMs);
        for (; at !== null && at < toMs; at = nextChange(hours, overrides, at)) walked.push(at);
        const changes = changesBetween(hours, overrides, fromMs, toMs);
        expect(changes.map(({ atMs }) => atMs)).toEqual(walked);
        for (const { atMs, period } of changes) {
          expect(atMs % MINUTE_MS).toBe(0);
          expect(periodAt(hours, overrides, atMs).period).toBe(period);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds what a person would', () => {
    const desk = frontDesk('America/New_York');
    // Friday 17:00, over a weekend whose Saturday is Independence Day and whose Friday is observed.
    expect(nextChange(desk, [], utc('2026-07-02T21:00'))).toBe(utc('2026-07-06T12:00'));
    expect(changesBetween(desk, [], utc('2026-06-08T12:00'), utc('2026-06-08T21:00'))).toEqual([
      { atMs: utc('2026-06-08T16:00'), period: 'lunch' },
      { atMs: utc('2026-06-08T17:00'), period: 'open' },
    ]);
    expect(changesBetween(desk, [], 5, 5)).toEqual([]);
  });

  it('gives up on hours that never change, and looks as far as the next leap day', () => {
    const always: Hours = {
      ...frontDesk('Europe/Berlin'),
      weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00', period: 'open' }],
      specialDays: [],
    };
    expect(nextChange(always, [], 0)).toBeNull();
    expect(compileHours(always, [], 0, 300 * DAY_MS).answers).toHaveLength(1);
    const leap = nightDesk('UTC').specialDays.filter(({ id }) => id === 'leap');
    expect(nextChange({ ...always, zone: 'UTC', specialDays: leap }, [], utc('2096-03-01T00:00'))).toBe(
      utc('2104-02-29T00:00'),
    );
    const ends = utc('2026-03-01T10:00');
    expect(nextChange(always, [{ id: 'o', period: null, fromMs: ends - DAY_MS, untilMs: ends }], ends - 5)).toBe(ends);
  });

  it('refuses a question outside the table', () => {
    const compiled = compileHours(frontDesk('UTC'), [], 0, DAY_MS);
    expect(() => compiledPeriodAt(compiled, -1)).toThrow(RangeError);
    expect(() => compiledPeriodAt(compiled, DAY_MS)).toThrow(RangeError);
    expect(() => compiledPeriodAt(compiled, Number.NaN)).toThrow(RangeError);
  });
});
