// The room against Python's zoneinfo. The answers in zoneinfo-oracle.fixture.json were worked out by make-zoneinfo-oracle.py, which
// shares no code with the room and no tz database with this engine; no Python is needed to run this. To remake the answers, after a
// change of meaning or with newer tz data: `python3 src/calendar/make-zoneinfo-oracle.py`, then look at what changed in the diff.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changesBetween, nextChange } from './changes.ts';
import { compileHours, compiledPeriodAt } from './compile-hours.ts';
import type { Hours, Override } from './hours.ts';
import { MINUTE_MS } from './local-date.ts';
import { periodAt } from './period-at.ts';
import { nextOffsetChange, offsetAt } from './zone-offsets.ts';

interface OracleZone {
  /** Seconds ahead of UTC before the first transition. */
  readonly offset: number;
  /** The second of each, and the offset from then on. */
  readonly transitions: readonly (readonly [number, number])[];
  /** For each transition the places in `answers` for each hours on the grid, and last for the first hours with the overrides. */
  readonly around: readonly (readonly number[])[];
  /** Hours, first second, place in `answers`; a step apart. */
  readonly specials: readonly (readonly [string, number, number])[];
  readonly random: string;
  /** Hours, first second, place in `answers`; a minute apart. */
  readonly minutes: readonly (readonly [string, number, number])[];
}

interface Oracle {
  readonly tzVersion: string;
  readonly fromSecond: number;
  readonly untilSecond: number;
  readonly hours: Readonly<Record<string, Omit<Hours, 'zone'>>>;
  readonly overrides: readonly (readonly [string | null, number, number])[];
  readonly grid: readonly number[];
  readonly specialStep: number;
  readonly zones: Readonly<Record<string, OracleZone>>;
  readonly answers: readonly string[];
}

const oracle = JSON.parse(readFileSync(new URL('./zoneinfo-oracle.fixture.json', import.meta.url), 'utf8')) as Oracle;
const names = Object.keys(oracle.hours);

// This engine's own tz data, asked of Intl and not of the room: where it has another rule than Python had, the zone says nothing
// about the room and is passed over.
function hasSameRules(zone: string, { offset, transitions }: OracleZone): boolean {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsetIn = (second: number): number => {
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?$/.exec(format.format(second * 1000)) ?? [];
    return sign === undefined ? 0 : (sign === '-' ? -60 : 60) * (Number(hours) * 60 + Number(minutes));
  };
  const edges = [[oracle.fromSecond, offset] as const, ...transitions];
  return edges.every(([second, after], index) => {
    const end = edges[index + 1]?.[0] ?? oracle.untilSecond;
    return [second, Math.floor((second + end) / 2), end - 1].every((at) => offsetIn(at) === after);
  });
}

const zones = Object.entries(oracle.zones).filter(([zone, expected]) => hasSameRules(zone, expected));

const hoursIn = new Map<string, Hours>();
function hoursOf(name: string, zone: string): Hours {
  const key = `${name} ${zone}`;
  const hours = hoursIn.get(key) ?? { ...oracle.hours[name]!, zone };
  hoursIn.set(key, hours);
  return hours;
}

/** `a3b` as aaab. */
const spread = (runs: string): string =>
  runs.replace(/(\D)(\d+)/g, (_, letter: string, count: string) => letter.repeat(Number(count)));
const answersAt = oracle.answers.map(spread);

const periodOf = (hours: Hours, letter: string): string | null =>
  letter === '-' ? null : hours.periods[letter.charCodeAt(0) - 97]!.id;

// Comparisons are counted, and only differences are handed to expect, because a million calls of it would take minutes.
let compared = 0;
function differences(
  name: string,
  zone: string,
  overrides: readonly Override[],
  seconds: readonly number[],
  letters: string,
): string[] {
  const hours = hoursOf(name, zone);
  if (letters.length !== seconds.length) throw new Error(`${letters.length} answers for ${seconds.length} instants`);
  const table = compileHours(hours, overrides, seconds[0]! * 1000, seconds[seconds.length - 1]! * 1000 + 1);
  return seconds.flatMap((second, index) => {
    compared += 1;
    const expected = periodOf(hours, letters[index]!);
    const atMs = second * 1000;
    const direct = periodAt(hours, overrides, atMs).period;
    const compiled = compiledPeriodAt(table, atMs).period;
    if (direct === expected && compiled === expected) return [];
    const withOverrides = overrides.length > 0 ? ' with overrides' : '';
    return [
      `${zone}, hours “${name}”${withOverrides}, ${new Date(atMs).toISOString()}: zoneinfo says ${expected}, periodAt ${direct}, the table ${compiled}`,
    ];
  });
}

const firstTen = (found: readonly string[]): readonly string[] => found.slice(0, 10);

describe(`against zoneinfo ${oracle.tzVersion}`, { timeout: 120_000 }, () => {
  it('has at least 30 zones whose rules this engine shares', () => {
    const passedOver = Object.keys(oracle.zones).filter((zone) => !zones.some(([kept]) => kept === zone));
    expect(zones.length, `passed over: ${passedOver.join(', ')}`).toBeGreaterThanOrEqual(30);
    expect(zones.filter(([, { transitions }]) => transitions.length > 0).length).toBeGreaterThanOrEqual(25);
  });

  it('finds every transition of 2024–2037 and no other', () => {
    for (const [zone, { offset, transitions }] of zones) {
      const found: (readonly [number, number])[] = [];
      const untilMs = oracle.untilSecond * 1000 - 1;
      for (let atMs: number | null = oracle.fromSecond * 1000 - 1; ;) {
        atMs = nextOffsetChange(zone, atMs, untilMs);
        if (atMs === null) break;
        found.push([atMs / 1000, offsetAt(zone, atMs) / 1000]);
      }
      expect([zone, offsetAt(zone, oracle.fromSecond * 1000 - 1) / 1000, found]).toEqual([zone, offset, transitions]);
    }
  });

  it('gives the same answer at every quarter of an hour, and the second before it, 12 hours around every transition', () => {
    const before = compared;
    const found = zones.flatMap(([zone, { transitions, around }]) =>
      transitions.flatMap(([change], order) => {
        const seconds = oracle.grid.map((second) => change + second);
        const overrides = oracle.overrides.map(([period, from, until], index): Override => ({
          id: `o${index}`,
          period,
          fromMs: change * 1000 + from * MINUTE_MS,
          untilMs: change * 1000 + until * MINUTE_MS,
        }));
        return around[order]!.flatMap((place, index) => {
          const name = names[index];
          return name === undefined
            ? differences(names[0]!, zone, overrides, seconds, answersAt[place]!)
            : differences(name, zone, [], seconds, answersAt[place]!);
        });
      }),
    );
    expect(firstTen(found)).toEqual([]);
    expect(compared - before).toBeGreaterThan(500_000);
  });

  it('gives the same answer around special days of every rule', () => {
    const before = compared;
    const found = zones.flatMap(([zone, { specials }]) =>
      specials.flatMap(([name, first, place]) => {
        const letters = answersAt[place]!;
        const seconds = Array.from(letters, (_, index) => first + index * oracle.specialStep);
        return differences(name, zone, [], seconds, letters);
      }),
    );
    expect(firstTen(found)).toEqual([]);
    expect(compared - before).toBeGreaterThan(100_000);
  });

  it('gives the same answer at random seconds', () => {
    const before = compared;
    const order = Object.keys(oracle.zones);
    const found = zones.flatMap(([zone, { random }]) => {
      // The generator of the maker: Numerical Recipes' linear congruential one.
      let state = order.indexOf(zone) + 1;
      return Array.from(random, (letter, index) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        const second = oracle.fromSecond + (state % (oracle.untilSecond - oracle.fromSecond));
        return differences(names[index % names.length]!, zone, [], [second], letter);
      }).flat();
    });
    expect(firstTen(found)).toEqual([]);
    expect(compared - before).toBeGreaterThanOrEqual(30_000);
  });

  it('changes when the oracle does, minute by minute through eight days around a transition', () => {
    for (const [zone, { minutes }] of zones)
      for (const [name, first, place] of minutes) {
        const hours = hoursOf(name, zone);
        const letters = answersAt[place]!;
        const expected = Array.from(letters).flatMap((letter, minute) =>
          minute > 0 && letter !== letters[minute - 1]
            ? [{ atMs: (first + minute * 60) * 1000, period: periodOf(hours, letter) }]
            : [],
        );
        const fromMs = first * 1000;
        const untilMs = fromMs + letters.length * MINUTE_MS;
        const where = `${zone}, hours “${name}”, from ${new Date(fromMs).toISOString()}`;
        expect(changesBetween(hours, [], fromMs, untilMs), where).toEqual(expected);
        const walked: number[] = [];
        for (let atMs = nextChange(hours, [], fromMs); atMs !== null && atMs < untilMs;) {
          walked.push(atMs);
          atMs = nextChange(hours, [], atMs);
        }
        expect(walked, where).toEqual(expected.map(({ atMs }) => atMs));
      }
  });
});
