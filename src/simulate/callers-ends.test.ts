import { expect, it } from 'vitest';
import { parseLocal } from '../calendar/zone.ts';
import type { SituationEntry } from '../plan/situation.ts';
import { callersEnds } from './callers-ends.ts';
import { compareEnds, differenceLine } from './compare-ends.ts';
import { samplePlan } from './sample-plan.fixture.ts';

const plan = samplePlan('clinic');
const parsed = parseLocal('2026-11-24T10:07', plan.zone);
const atMs = parsed.ok ? parsed.value : 0;
const HOUR = 3_600_000;
const closed: SituationEntry = {
  id: 'a',
  kind: 'override',
  scope: { of: 'office' },
  does: 'close',
  untilMs: atMs + HOUR,
};
const ends = (...entries: SituationEntry[]) => callersEnds(plan, { entries }, atMs);
const main = (...entries: SituationEntry[]) => ends(...entries).find(({ number }) => number === 'main')!;

it('says for every key who rings, and what happens when nobody answers', () => {
  const says = Object.fromEntries(main().ends.map(({ key, says: words }) => [key, words]));
  expect(says).toEqual({
    0: 'rings Lena Fischer and Marek Nowak; if nobody answers, leaves a message in Front desk mailbox',
    1: 'rings Aisha Khan first; if nobody answers, leaves a message in Front desk mailbox',
    2: 'rings Dana Ortiz; if nobody answers, leaves a message in Front desk mailbox',
    3: 'leaves a message in Front desk mailbox (the number’s fallback)',
    '': 'leaves a message in Front desk mailbox',
  });
});

it('plays the menu that callers meet then, not the one of now', () => {
  const then = main(closed);
  expect(then.hears).toContain('We are closed now');
  expect(then.ends.map(({ key }) => key)).toEqual(['1', '9', '']);
  expect(then.ends[1]).toMatchObject({ rings: true, lost: false, ringsAfterMs: 17_000 });
});

it('says how somebody is rung who is not at a desk', () => {
  const offline: SituationEntry = { id: 'o', kind: 'site', site: 'cedar-street', link: 'offline', untilMs: null };
  expect(main(offline).ends.find(({ key }) => key === '2')!.says).toMatch(/^rings Dana Ortiz on the mobile;/);
});

it('marks what differs: words, keys that are gone, and each way', () => {
  const [compared] = compareEnds(ends(), ends(closed));
  expect(compared).toMatchObject({ number: 'main', hearsOther: true, changed: true });
  expect(compared!.goneKeys).toEqual(['0', '2', '3']);
  expect(compared!.ends.map(({ was }) => was)).toEqual([
    'rings Aisha Khan first; if nobody answers, leaves a message in Front desk mailbox',
    '',
    null,
  ]);
  expect(compareEnds(ends(), ends()).some(({ changed }) => changed)).toBe(false);
});

it('puts a difference into one line', () => {
  const line = (entry: SituationEntry) => differenceLine(plan, compareEnds(ends(), ends(entry)));
  expect(line(closed)).toBe(
    'Main number: “Thank you for calling Cedar Family Clinic. We are closed now…”; press 9: rings Priya Nair on the mobile first; ' +
      'everybody else: leaves a message in Front desk mailbox. Also: Billing direct.',
  );
  expect(line({ id: 'p', kind: 'person', person: 'dana-ortiz', state: 'away', untilMs: null })).toBe(
    'Main number: press 2: leaves a message in Front desk mailbox. Also: Billing direct.',
  );
  expect(line({ id: 'p', kind: 'person', person: 'priya-nair', state: 'away', untilMs: null })).toBe(
    'Callers notice no difference right now.',
  );
});

it('leaves out a number whose unfinished draft cannot be played', () => {
  const broken = structuredClone(plan);
  broken.flows['main']!.nodes[broken.flows['main']!.start]!.kind = 'no-such-kind';
  expect(() => callersEnds(broken, { entries: [] }, atMs)).not.toThrow();
});
