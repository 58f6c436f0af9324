import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHours, anyInstant, anyOverrides } from './any-hours.fixture.ts';
import { compileHours, compiledPeriodAt } from './compile-hours.ts';
import { easterSunday } from './day-rule.ts';
import type { Hours } from './hours.ts';
import { dateText, DAY_MS, MINUTE_MS } from './local-date.ts';
import { periodAt } from './period-at.ts';
import { frontDesk, nightDesk, ODD_ZONES, twoOverrides } from './sample-hours.fixture.ts';
import { oracleEaster, oraclePeriodAt, oracleTransitions } from './temporal-oracle.fixture.ts';
import { nextOffsetChange } from './zone-offsets.ts';

const FROM = Date.UTC(2024, 0, 1);
const UNTIL = Date.UTC(2038, 0, 1);
const at = (atMs: number) => new Date(atMs).toISOString();

describe('against Temporal', () => {
  it.each(ODD_ZONES)('%s: every offset change of 2024–2037, and the answers around it', (zone) => {
    const expected = oracleTransitions(zone, FROM, UNTIL);
    const found: number[] = [];
    for (let change = nextOffsetChange(zone, FROM, UNTIL - 1); change !== null;) {
      found.push(change);
      change = nextOffsetChange(zone, change, UNTIL - 1);
    }
    expect(found.map(at)).toEqual(expected.map(at));

    const night = nightDesk(zone);
    for (const change of expected)
      for (const minutes of [-1500, -61, -31, -1, 0, 29, 30, 59, 60, 75, 1439]) {
        const atMs = change + minutes * MINUTE_MS;
        expect([at(atMs), periodAt(night, [], atMs).period]).toEqual([at(atMs), oraclePeriodAt(night, [], atMs)]);
      }
  });

  it('agrees at random instants, with special days and overrides', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ODD_ZONES),
        fc.constantFrom(frontDesk, nightDesk),
        fc.integer({ min: FROM / MINUTE_MS, max: UNTIL / MINUTE_MS }),
        fc.integer({ min: -200, max: 200 }),
        (zone, desk, minute, away) => {
          const atMs = minute * MINUTE_MS;
          const overrides = twoOverrides(atMs + away * MINUTE_MS);
          expect(periodAt(desk(zone), overrides, atMs).period).toBe(oraclePeriodAt(desk(zone), overrides, atMs));
        },
      ),
      { numRuns: 1200, seed: 7 },
    );
  });

  it('agrees on any hours, with special days of every rule and any overrides', () => {
    fc.assert(
      fc.property(
        anyHours,
        anyOverrides,
        anyInstant,
        fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: 5, maxLength: 5 }),
        (hours, overrides, middleMs, minutes) => {
          for (const minute of minutes) {
            const atMs = middleMs + minute * MINUTE_MS;
            const expected = oraclePeriodAt(hours, overrides, atMs);
            expect([at(atMs), periodAt(hours, overrides, atMs).period]).toEqual([at(atMs), expected]);
          }
        },
      ),
      { numRuns: 800 },
    );
  });

  it('agrees on and around special days', () => {
    const days = fc.constantFrom('2026-07-03', '2026-07-04', '2027-07-05', '2027-12-31', '2028-01-01', '2026-04-03', '2026-11-26', '2026-11-27', '2026-12-24', '2026-09-16', '2026-11-01', '2028-02-29', '2027-03-27', '2027-03-28'); // prettier-ignore
    fc.assert(
      fc.property(
        fc.constantFrom(...ODD_ZONES),
        fc.constantFrom(frontDesk, nightDesk),
        days,
        fc.integer({ min: -1000, max: 2900 }),
        (zone, desk, day, minute) => {
          const atMs = Date.parse(`${day}T00:00:00Z`) + minute * MINUTE_MS;
          expect(periodAt(desk(zone), [], atMs).period).toBe(oraclePeriodAt(desk(zone), [], atMs));
        },
      ),
      { numRuns: 1200, seed: 11 },
    );
  });

  it('lives through the date Apia skipped and the midnights St John’s repeated', () => {
    for (const [zone, around] of [
      ['Pacific/Apia', Date.UTC(2011, 11, 30, 10)],
      ['America/St_Johns', Date.UTC(2010, 10, 7, 2, 31)],
      ['America/Sao_Paulo', Date.UTC(2018, 10, 4, 3)],
    ] as const)
      for (const desk of [frontDesk(zone), nightDesk(zone)])
        for (let atMs = around - 2 * DAY_MS; atMs < around + 2 * DAY_MS; atMs += 23 * MINUTE_MS)
          expect([zone, at(atMs), periodAt(desk, [], atMs).period]).toEqual([
            zone,
            at(atMs),
            oraclePeriodAt(desk, [], atMs),
          ]);
  });

  it('ends a date where the clock changes just before its midnight, table and direct answer alike', () => {
    // Nuuk changes at 01:00 UTC on a Sunday, which is its late Saturday evening.
    const zone = 'America/Nuuk';
    const evening: Hours = {
      ...nightDesk(zone),
      weekly: [
        { days: [6], from: '21:00', to: '23:30', period: 'odd' },
        { days: [6], from: '22:00', to: '24:00', period: 'night' },
        { days: [7], from: '00:00', to: '00:30', period: 'vigil' },
      ],
      specialDays: [],
    };
    for (const change of oracleTransitions(zone, FROM, UNTIL)) {
      const table = compileHours(evening, [], change - DAY_MS, change + DAY_MS);
      for (let minutes = -360; minutes <= 360; minutes += 15) {
        const atMs = change + minutes * MINUTE_MS;
        const expected = oraclePeriodAt(evening, [], atMs);
        expect([at(atMs), periodAt(evening, [], atMs).period]).toEqual([at(atMs), expected]);
        expect([at(atMs), compiledPeriodAt(table, atMs).period]).toEqual([at(atMs), expected]);
      }
    }
  });

  it('has the Easters of another algorithm', () => {
    for (let year = 1900; year <= 2100; year += 1) expect(dateText(easterSunday(year))).toBe(oracleEaster(year));
  });
});
