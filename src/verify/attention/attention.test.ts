import { expect, it } from 'vitest';
import { DAY_MS } from '../../calendar/local-date.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SituationEntry } from '../../plan/situation.ts';
import type { Finding } from '../finding.ts';
import { planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { ATTENTION_KINDS } from './attention-kinds.ts';
import { attention, type AttentionItem, type CheckedSide, type Client } from './attention.ts';
import { redTestCalls } from './red-test-calls.ts';

/** Tuesday 24 November 2026, 10:00 in Chicago. */
const NOW = Date.UTC(2026, 10, 24, 16);
const clean: CheckedSide = { findings: [], provenUntilMs: NOW + 400 * DAY_MS, redTestCalls: [] };
const finding = (rule: string, severity: Finding['severity'], id: string = rule): Finding => ({
  id,
  rule,
  severity,
  place: { at: 'thing', collection: 'prompts', id: 'choices' },
  message: `About ${rule}.`,
  fix: 'Fix it.',
});

function client(change: Partial<Client> = {}, plan: Plan = soundPlan): Client {
  return {
    draft: { plan, savedAtMs: NOW - DAY_MS, checked: clean },
    live: { plan, accepted: [], checked: clean, publishedAtMs: NOW - DAY_MS },
    changed: false,
    situation: { entries: [] },
    ...change,
  };
}
const needs = (of: Client, atMs = NOW): AttentionItem[] => attention(of, KINDS, atMs);
const kinds = (of: Client): string[] => needs(of).map(({ kind }) => kind);
const live = (checked: Partial<CheckedSide>, accepted: string[] = []) =>
  client({ live: { plan: soundPlan, accepted, checked: { ...clean, ...checked }, publishedAtMs: NOW } });
const draft = (checked: Partial<CheckedSide>, changed = true) =>
  client({ changed, draft: { plan: soundPlan, savedAtMs: NOW, checked: { ...clean, ...checked } } });
const entry = (content: object, untilMs: number | null = NOW + 3_600_000): SituationEntry =>
  ({ id: 'e', untilMs, ...content }) as SituationEntry;
const declared = (entries: SituationEntry[], plan: Plan = soundPlan) => client({ situation: { entries } }, plan);

it('is nothing for an office in which all is well', () => {
  expect(needs(client())).toEqual([]);
});

it('names what is set now and until when, and leads to Today; what is over or normal is not set', () => {
  const plan = { ...soundPlan, modes: planOf({}).modes };
  const closed = entry({ kind: 'override', scope: { of: 'office' }, does: 'close', by: 'Ann', note: 'Burst pipe' });
  expect(needs(declared([closed]))).toEqual([
    {
      kind: 'override',
      client: 'example',
      says: 'Closed',
      detail: 'Until 11:00. Set by Ann. “Burst pipe”',
      whenMs: NOW + 3_600_000,
      go: { at: 'today' },
      action: 'End now',
    },
  ]);
  expect(kinds(declared([entry({ kind: 'mode', mode: 'snow', position: 'on' })], plan))).toEqual(['switch']);
  expect(kinds(declared([entry({ kind: 'site', site: 'main', link: 'offline' })]))).toEqual(['site']);
  expect(needs(declared([{ ...closed, untilMs: NOW }]))).toEqual([]);
  expect(needs(declared([{ ...closed, fromMs: NOW + 1 }]))).toEqual([]);
  expect(needs(declared([entry({ kind: 'mode', mode: 'snow', position: 'normal' })], plan))).toEqual([]);
  expect(needs(declared([entry({ kind: 'site', site: 'main', link: 'main' })]))).toEqual([]);
});

const nights = (change: object): Plan =>
  planOf(
    {
      start: step('incoming-call', 'In', {}, { next: 'nurse' }),
      nurse: step('on-call', 'Nurse', { rotation: 'nights' }),
    },
    { rotations: { nights: { ...planOf({}).rotations['nights']!, ...change } } },
  );

it('sees fourteen days ahead that nobody is on call: a last day, an empty list, the one whose turn it is away', () => {
  expect(needs(client({}, nights({})))).toEqual([]);
  expect(needs(client({}, nights({ until: '2026-12-20' })))).toEqual([]);
  const ends = needs(client({}, nights({ until: '2026-11-30' })));
  expect(ends).toMatchObject([
    {
      kind: 'on-call-gap',
      says: 'Nobody is on call from Tue 1 Dec, 00:00: Nights',
      detail: '',
      go: { at: 'thing', collection: 'rotations', id: 'nights' },
    },
  ]);
  const alone = nights({ levels: [{ id: 'first', people: ['ann'], weeksEach: 1 }] });
  const away = entry({ kind: 'person', person: 'ann', state: 'away', fromMs: NOW + DAY_MS }, NOW + 2 * DAY_MS);
  expect(needs(declared([away], alone))).toMatchObject([
    {
      says: 'Nobody is on call from tomorrow 10:00: Nights',
      detail: 'It is the turn of Ann Lee, who is away. Until Thu 10:00.',
    },
  ]);
  const swap = entry({ kind: 'onCall', rotation: 'nights', level: 'first', person: 'bob' }, NOW + 5 * DAY_MS);
  expect(needs(declared([away, { ...swap, id: 'f' }], alone))).toEqual([]);
  const unused = { ...soundPlan, rotations: nights({ until: '2026-11-25' }).rotations };
  expect(needs(client({}, unused))).toEqual([]);
});

const holidays = (...specialDays: Plan['hours'][string]['specialDays']): Plan => ({
  ...soundPlan,
  hours: { desk: { ...soundPlan.hours['desk']!, specialDays } },
});
const day = (rule: Plan['hours'][string]['specialDays'][number]['day'], id = 'day') => ({
  id,
  name: 'Lunar New Year',
  day: rule,
  effect: { kind: 'closed' as const },
});

it('says when the special days run out within sixty days, not before', () => {
  const [christmas] = soundPlan.hours['desk']!.specialDays;
  const only = (date: string) => needs(client({}, holidays(day({ rule: 'date', date }))));
  expect(only('2026-12-25')).toMatchObject([
    { kind: 'holidays-end', says: '“Desk hours” know no special day after Fri 25 Dec 2026' },
  ]);
  expect(only('2026-01-01')).toMatchObject([{ says: 'All special days of “Desk hours” are over' }]);
  expect(only('2027-03-01')).toEqual([]);
  const listed = (dates: string[]) => needs(client({}, holidays(christmas!, day({ rule: 'dates', dates }))));
  expect(listed(['2026-12-01'])).toMatchObject([
    { says: '“Lunar New Year” of “Desk hours” is listed until Tue 1 Dec 2026 only' },
  ]);
  expect(listed(['2026-12-01', '2027-12-01'])).toEqual([]);
  expect(listed(['2026-11-01'])).toEqual([]);
});

it('says errors of what is live first, those of a changed draft later, and warnings that nobody accepted', () => {
  const both = [finding('unwired-exit', 'error'), finding('menu-depth', 'warning', 'menu-depth/a')];
  expect(needs(live({ findings: both }))).toMatchObject([
    {
      kind: 'live-error',
      says: '1 error in what is live',
      detail: 'About unwired-exit.',
      go: both[0]!.place,
      action: 'Show the problem',
    },
    { kind: 'warning', says: '1 warning in what is live' },
  ]);
  expect(kinds(live({ findings: both }, ['menu-depth/a']))).toEqual(['live-error']);
  expect(kinds(live({ findings: [finding('x', 'hint')] }))).toEqual([]);
  expect(needs(draft({ findings: [...both, finding('other', 'error')] }))).toMatchObject([
    { kind: 'error', says: '2 errors in the draft', action: 'Show the first problem' },
    { kind: 'warning' },
  ]);
  // The same plan is not said twice.
  expect(kinds(draft({ findings: both }, false))).toEqual([]);
});

it('says broken promises, red test calls and recordings for themselves', () => {
  const findings = [
    finding('promise', 'error'),
    finding('recording-out-of-date', 'error'),
    finding('holidays-run-out', 'warning'),
  ];
  expect(needs(live({ findings }))).toMatchObject([
    { kind: 'broken-promise', says: 'A promise is broken in what is live', action: 'Show the promise' },
    { kind: 'recording', says: 'A recording does not say its text in what is live' },
  ]);
  const call = {
    number: 'main',
    caller: null,
    at: '2026-11-24T10:00',
    keys: ['1'],
    reactions: {},
    situation: { entries: [] },
    leavesMessage: true,
    calledBefore: false,
    hangUpAfterSeconds: null,
  };
  const tested: Plan = {
    ...soundPlan,
    scenarios: {
      good: { name: 'Sales', call, expect: { outcome: 'answered' } },
      red: { name: 'Nights', call: { ...call, at: '2026-11-24T22:00' }, expect: { outcome: 'answered' } },
    },
  };
  const steps = redTestCalls(tested);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toEqual(['red']);
  const checked = { ...clean, redTestCalls: step.value };
  const of = client({ live: { plan: tested, accepted: [], checked, publishedAtMs: NOW } });
  expect(needs(of)).toMatchObject([
    {
      kind: 'test-call',
      says: 'A test call ends differently in what is live',
      detail: '“Nights”.',
      go: { at: 'thing', collection: 'scenarios', id: 'red' },
    },
  ]);
});

it('says a proof that ends, a draft that waits, and that nothing is published', () => {
  expect(kinds(live({ provenUntilMs: NOW + 60 * DAY_MS }))).toEqual(['proof-ends']);
  expect(kinds(live({ provenUntilMs: NOW + 61 * DAY_MS }))).toEqual([]);
  const waits = (days: number, changed: boolean) =>
    needs(client({ changed, draft: { plan: soundPlan, savedAtMs: NOW - days * DAY_MS, checked: clean } }));
  expect(waits(14, true)).toMatchObject([{ kind: 'stale-draft', says: 'The draft has changes that wait for 14 days' }]);
  expect(waits(13, true)).toEqual([]);
  expect(waits(99, false)).toEqual([]);
  expect(kinds(client({ live: null }))).toEqual(['not-published']);
  const broken = { ...draft({ findings: [finding('unwired-exit', 'error')] }), live: null };
  expect(kinds(broken)).toEqual(['error']);
});

it('says from fourteen days before until it is done that a review is due: six months after the last publish, or when somebody chose', () => {
  const published = (date: string) =>
    needs(
      client({ live: { plan: soundPlan, accepted: [], checked: clean, publishedAtMs: Date.parse(`${date}T18:00Z`) } }),
    );
  expect(published('2026-06-09')).toEqual([]);
  expect(published('2026-06-08')).toMatchObject([
    {
      kind: 'review',
      says: 'The check-up is due by Tue 8 Dec 2026',
      go: { at: 'check-up' },
      action: 'Open the check-up',
    },
  ]);
  expect(published('2026-05-23')).toMatchObject([{ says: 'The check-up was due on Mon 23 Nov 2026' }]);
  const set = (by: string) =>
    needs(client({ live: null }, { ...soundPlan, review: { by, note: 'Ask Ann about lunch.' } }));
  expect(set('2026-12-09')).toMatchObject([{ kind: 'not-published' }]);
  expect(set('2026-11-24')).toMatchObject([
    { kind: 'review', says: 'The check-up is due by Tue 24 Nov 2026', detail: '“Ask Ann about lunch.”' },
    { kind: 'not-published' },
  ]);
});

it('says what needs no check before anything is checked', () => {
  const unchecked = { plan: soundPlan, savedAtMs: NOW, checked: null };
  expect(kinds(client({ draft: unchecked, live: null }))).toEqual(['not-published']);
});

it('is ordered by urgency, and of two of a kind by time', () => {
  const closed = (id: string, untilMs: number) =>
    ({ ...entry({ kind: 'override', scope: { of: 'office' }, does: 'close' }, untilMs), id }) as SituationEntry;
  const found = needs({
    ...live({ findings: [finding('a', 'warning'), finding('b', 'error')], redTestCalls: [] }),
    situation: { entries: [closed('late', NOW + 9e6), closed('soon', NOW + 3e6)] },
  });
  expect(found.map(({ kind, whenMs }) => [kind, whenMs])).toEqual([
    ['live-error', null],
    ['override', NOW + 3e6],
    ['override', NOW + 9e6],
    ['warning', null],
  ]);
  const ranks = found.map(({ kind }) => ATTENTION_KINDS.indexOf(kind));
  expect(ranks).toEqual([...ranks].sort((left, right) => left - right));
});
