import { expect, it } from 'vitest';
import { parseLocal } from '../calendar/zone.ts';
import { samplePlan } from '../simulate/sample-plan.fixture.ts';
import { entryTitle, entryWords } from './entry-words.ts';
import type { SituationEntry } from './situation.ts';

const plan = samplePlan('clinic');
plan.rotations['nurse'] = {
  name: 'Nurse on call',
  handOver: { weekday: 1, at: '08:00' },
  startsOn: '2026-11-02',
  levels: [
    { id: 'first', people: ['priya-nair'], weeksEach: 1 },
    { id: 'second', people: ['samuel-whitfield'], weeksEach: 1 },
  ],
};
const parsed = parseLocal('2026-11-24T10:07', plan.zone);
const nowMs = parsed.ok ? parsed.value : 0;
const DAY = 86_400_000;
const base = { id: 'e', untilMs: nowMs + DAY };

it('says every kind of entry as somebody at the front desk would', () => {
  const entries: SituationEntry[] = [
    { ...base, kind: 'mode', mode: 'snow-day', position: 'snow' },
    { ...base, kind: 'mode', mode: 'snow-day', position: 'normal' },
    { ...base, kind: 'override', scope: { of: 'office' }, does: 'close' },
    { ...base, kind: 'override', scope: { of: 'site', site: 'cedar-street' }, does: 'open' },
    { ...base, kind: 'override', scope: { of: 'hours', hours: 'billing' }, does: 'close' },
    { ...base, kind: 'person', person: 'dana-ortiz', state: 'away' },
    { ...base, kind: 'teamRemote', team: 'reception' },
    { ...base, kind: 'siteRemote', site: 'cedar-street' },
    { ...base, kind: 'site', site: 'cedar-street', link: 'offline' },
    { ...base, kind: 'onCall', rotation: 'nurse', level: 'second', person: 'dana-ortiz' },
    { ...base, kind: 'signIn', team: 'reception', person: 'lena-fischer' },
  ];
  expect(entries.map((entry) => entryTitle(plan, entry))).toEqual([
    'Snow day',
    'Snow day: Normal',
    'Closed',
    'Main office: open',
    'Billing hours: closed',
    'Dana Ortiz is away',
    'Reception works from home',
    'Everybody at Main office works from home',
    'Main office is offline',
    'Dana Ortiz is on call: Nurse on call, level 2',
    'Lena Fischer takes calls of Reception',
  ]);
});

it('adds the end on the clock of the office, and names what the plan has lost by its id', () => {
  expect(entryWords(plan, { ...base, kind: 'mode', mode: 'snow-day', position: 'snow' }, nowMs)).toBe(
    'Snow day until tomorrow 10:07',
  );
  expect(entryTitle(plan, { ...base, kind: 'person', person: 'gone', state: 'in' })).toBe('gone is in');
});
