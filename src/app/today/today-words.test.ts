import { expect, it } from 'vitest';
import { parseLocal } from '../../calendar/zone.ts';
import type { SituationEntry } from '../../plan/situation.ts';
import { compareEnds } from '../../simulate/compare-ends.ts';
import { callersEnds } from '../../simulate/callers-ends.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { boardOf, nextTurn } from './board.ts';
import { checkEnd, checkStart } from './check-end.ts';
import { differsFrom } from './differs-from.ts';
import { groupEnds } from './group-ends.ts';
import { normalWords } from './normal-words.ts';
import { offSummary } from './off-summary.ts';
import { peopleNow } from './person-now.ts';
import { recommend } from './recommend.ts';
import { takersOf } from './takers.ts';

const plan = samplePlan('clinic');
const at = (text: string) => {
  const parsed = parseLocal(text, plan.zone);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};
const nowMs = at('2026-11-24T10:07');
const closed: SituationEntry = {
  id: 'c',
  kind: 'override',
  scope: { of: 'office' },
  does: 'close',
  untilMs: at('2026-11-24T17:00'),
};

it('says what the hours say when nothing is set', () => {
  expect(normalWords(plan, 'front-desk', nowMs)).toBe('normally open until 12:00');
  expect(normalWords(plan, 'front-desk', at('2026-11-24T12:10'))).toBe('normally lunch until 13:00');
  expect(normalWords(plan, 'front-desk', at('2026-11-24T20:00'))).toBe('normally closed until tomorrow 08:00');
  expect(normalWords(plan, 'front-desk', at('2026-11-26T10:00'))).toMatch(/^Thanksgiving.*: /);
});

it('an end typed by hand is an instant ahead, or a reason', () => {
  const end = (date: string, time: string, fromMs: number | null = null) =>
    checkEnd(date, time, plan.zone, { nowMs, fromMs });
  expect(end('2026-11-24', '17:00')).toEqual({ ok: true, value: at('2026-11-24T17:00') });
  for (const [result, why] of [
    [end('', '17:00'), 'Choose a date and a time'],
    [end('2026-02-30', '17:00'), 'not a date and time'],
    [end('2026-11-24', '10:07'), 'it is 10:07 now'],
    [end('2026-11-24', '17:00', at('2026-11-24T18:00')), 'before it begins, 18:00'],
    [end('2028-11-24', '17:00'), 'At most 400 days ahead'],
  ] as const)
    expect(result).toMatchObject({ ok: false, error: expect.stringContaining(why) });
  expect(checkStart('2026-11-23', '10:00', plan.zone, nowMs)).toMatchObject({ ok: false });
});

it('recommends the right one of the four ways to be closed', () => {
  const ways = (untilMs: number) => recommend(plan, closed, { fromMs: nowMs, untilMs }).map(({ go }) => go.to);
  expect(ways(at('2026-11-24T17:00'))).toEqual(['switch', 'down']);
  expect(ways(at('2026-11-25T08:00'))).toEqual(['switch', 'down']);
  expect(ways(at('2026-11-26T08:00'))).toEqual(['hours']);
  expect(
    recommend(plan, { kind: 'person', person: 'dana-ortiz', state: 'away' }, { fromMs: nowMs, untilMs: null }),
  ).toEqual([]);
});

it('shows who is in, why a phone does not ring, and when somebody comes next', () => {
  const of = (id: string, when: number, ...entries: SituationEntry[]) =>
    peopleNow(plan, { entries }, when).find((person) => person.id === id)!;
  expect(of('dana-ortiz', nowMs)).toMatchObject({ state: 'in', detail: 'Billing manager' });
  expect(of('dana-ortiz', at('2026-11-24T20:00'))).toMatchObject({ state: 'off', detail: 'off, back tomorrow 08:00' });
  const away = { id: 'a', kind: 'person', person: 'dana-ortiz', state: 'away', note: 'Dentist' } as const;
  expect(of('dana-ortiz', nowMs, { ...away, untilMs: at('2026-11-25T08:00') })).toMatchObject({
    state: 'away',
    detail: 'until tomorrow 08:00 · Dentist',
  });
  expect(of('dana-ortiz', nowMs, { ...away, untilMs: nowMs }).state).toBe('in');
  const offline: SituationEntry = { id: 's', kind: 'site', site: 'cedar-street', link: 'offline', untilMs: null };
  expect(of('lena-fischer', nowMs, offline).detail).toContain('desk phone offline');
  expect(of('lena-fischer', nowMs, { id: 't', kind: 'teamRemote', team: 'reception', untilMs: null }).state).toBe(
    'remote',
  );
  const evening = peopleNow(plan, { entries: [] }, at('2026-11-24T20:00')).map(({ state }) => state);
  expect(evening.lastIndexOf('in')).toBeLessThan(evening.indexOf('off'));
});

it('keeps what is in force apart from what comes, and turns when an entry does', () => {
  const entry = (id: string, fromMs: number, untilMs: number) => ({
    revision: 1,
    entry: { ...closed, id, fromMs, untilMs } as SituationEntry,
  });
  const declared = [
    entry('over', nowMs - 2000, nowMs),
    entry('old', nowMs - 2000, nowMs + 2500),
    entry('new', nowMs - 1000, nowMs + 90_000),
    entry('later', nowMs + 86_400_000, nowMs + 2 * 86_400_000),
  ];
  const board = boardOf(plan, declared, nowMs, false);
  expect(board.active.map((one) => one.entry.id)).toEqual(['new', 'old']);
  expect(board.coming.map((one) => one.entry.id)).toEqual(['later']);
  expect(nextTurn(board.entries, nowMs)).toBe(nowMs + 2500);
  expect(nextTurn([], nowMs + 1)).toBe(nowMs + 60_000);
});

it('puts keys that come to the same together', () => {
  const ends = (...entries: SituationEntry[]) => callersEnds(plan, { entries }, nowMs);
  const [compared] = compareEnds(ends(), ends(closed));
  expect(groupEnds(compared!).map(({ who, changed }) => [who, changed])).toEqual([
    ['1 Leave a message', true],
    ['9 Urgent', true],
    ['No key', false],
  ]);
});

it('looks at callers where something that is set begins to matter', () => {
  const range = { fromMs: nowMs, untilMs: at('2026-11-24T18:00') };
  const office = { kind: 'override', scope: { of: 'office' } } as const;
  expect(differsFrom(plan, [], { ...office, does: 'close' }, range)).toBe(nowMs);
  expect(differsFrom(plan, [], { ...office, does: 'open' }, range)).toBe(at('2026-11-24T12:00'));
  const afternoon = { fromMs: at('2026-11-24T14:00'), untilMs: at('2026-11-24T18:00') };
  expect(differsFrom(plan, [], { ...office, does: 'open' }, afternoon)).toBe(at('2026-11-24T17:00'));
  expect(differsFrom(plan, [closed], { ...office, does: 'open' }, range)).toBe(nowMs);
  const early = { fromMs: nowMs, untilMs: at('2026-11-24T11:00') };
  expect(differsFrom(plan, [], { ...office, does: 'open' }, early)).toBe(nowMs);
  expect(differsFrom(plan, [], { kind: 'teamRemote', team: 'reception' }, range)).toBe(nowMs);
});

it('offers turns on call to whoever a phone reaches, and says why the others cannot be chosen', () => {
  const [rotation] = Object.keys(plan.rotations) as [string];
  const bare = { ...plan, people: { ...plan.people, 'dana-ortiz': { ...plan.people['dana-ortiz']!, phones: [] } } };
  const entries: SituationEntry[] = [
    { id: 's', kind: 'site', site: 'cedar-street', link: 'offline', untilMs: null },
    { id: 'a', kind: 'person', person: 'priya-nair', state: 'away', untilMs: null },
  ];
  const takers = takersOf(bare, { entries }, rotation, 'samuel-whitfield', nowMs);
  const of = (id: string) => takers.find(({ value }) => value === id);
  expect(of('dana-ortiz')).toMatchObject({ label: 'Dana Ortiz (has no phone)', disabled: true });
  expect(of('lena-fischer')).toMatchObject({ label: 'Lena Fischer (desk phone offline now)', disabled: true });
  expect(of('priya-nair')).toMatchObject({ label: 'Priya Nair (away now)', disabled: false, group: 'In the rotation' });
  expect(of('samuel-whitfield')).toBeUndefined();
  expect(takers.findIndex(({ group }) => group === 'Everybody else')).toBeGreaterThan(0);
});

it('says of those not on shift when they are back only where it is true of all of them', () => {
  const off = (name: string, detail: string) => ({ name, detail });
  const lunch = 'off, back 13:00';
  expect(offSummary([off('Ann', lunch), off('Ben', lunch)])).toBe('off, back 13:00');
  expect(offSummary([off('Ann', lunch), off('Ben', 'off')])).toBe('Ann and Ben');
  expect(offSummary([off('Ann', lunch), off('Ben', lunch), off('Cy', 'off'), off('Dee', lunch)])).toBe(
    'Ann, Ben and 2 more',
  );
});
