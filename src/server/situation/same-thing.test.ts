import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodAt } from '../../calendar/period-at.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { overridesOf } from '../../plan/overrides-of.ts';
import type { SituationEntry } from '../../plan/situation.ts';
import { dayOffice } from '../situation.fixture.ts';
import { leavesNothingOf, thingOf } from './same-thing.ts';

const NOW = 1_795_536_420_000;
const entry = (content: object): SituationEntry => ({ id: 'e', untilMs: NOW + 10, ...content }) as SituationEntry;

it('tells things apart as the engine does', () => {
  const things = [
    { kind: 'mode', mode: 'snow', position: 'on' },
    { kind: 'person', person: 'ann', state: 'away' },
    { kind: 'person', person: 'bob', state: 'away' },
    { kind: 'teamRemote', team: 'desk' },
    { kind: 'siteRemote', site: 'office' },
    { kind: 'site', site: 'office', link: 'offline' },
    { kind: 'site', site: 'office', link: 'offline', observed: true },
    { kind: 'override', scope: { of: 'office' }, does: 'close' },
    { kind: 'override', scope: { of: 'site', site: 'office' }, does: 'close' },
    { kind: 'override', scope: { of: 'hours', hours: 'office' }, does: 'close' },
    { kind: 'onCall', rotation: 'urgent', level: 'first', person: 'bob' },
    { kind: 'onCall', rotation: 'urgent', level: 'second', person: 'bob' },
    { kind: 'signIn', team: 'desk', person: 'ann' },
  ].map((content) => thingOf(entry(content)));
  expect(new Set(things).size).toBe(things.length);
  expect(thingOf(entry({ kind: 'person', person: 'ann', state: 'in' }))).toBe(things[1]);
  expect(thingOf(entry({ kind: 'override', scope: { of: 'office' }, does: 'open' }))).toBe(things[7]);
});

/** An override of the office between two minutes around now. */
const override = fc
  .record({
    does: fc.constantFrom('open' as const, 'close' as const),
    from: fc.integer({ min: -5, max: 8 }),
    length: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ does, from, length }): SituationEntry & { kind: 'override' } => ({
    kind: 'override',
    id: 'e',
    scope: { of: 'office' },
    does,
    fromMs: NOW + from,
    untilMs: NOW + from + length,
  }));

it('lets go only of overrides that would never show again: for callers and for shifts nothing changes without them', () => {
  const hours = hoursOf(dayOffice, 'desk')!;
  const says = (entries: SituationEntry[], atMs: number) =>
    (['callers', 'shift'] as const).map(
      (askedFor) => periodAt(hours, overridesOf(dayOffice, { entries }, 'desk', askedFor), atMs).period,
    );
  let gone = 0;
  fc.assert(
    fc.property(override, override, (earlier, later) => {
      if (!leavesNothingOf(later, later.fromMs!, earlier, NOW)) return;
      gone += 1;
      for (let atMs = NOW; atMs < NOW + 22; atMs += 1)
        expect(says([later], atMs)).toEqual(says([earlier, { ...later, id: 'later' }], atMs));
    }),
    { numRuns: 2000 },
  );
  expect(gone).toBeGreaterThan(20);
});
