import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { PlanOverview } from '../../protocol/overview-schemas.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { hrefOf } from '../shell/place.ts';
import { placeOf } from './attention-look.ts';
import { agoWords, checkWords, clientCount, liveWords, numbersWords } from './client-words.ts';
import { checkStep, copyOf, emptyForm } from './duplicate/copy-form.ts';
import { findClients } from './find-clients.ts';
import { groupAttention } from './group-attention.ts';
import { neighbourOf } from './use-card-focus.ts';
import type { HomeClient } from './use-clients.ts';

const NOW = Date.UTC(2026, 10, 24, 16);
const counts = { errors: 0, warnings: 0, hints: 3, until: '27 Dec 2027' };

function client(id: string, name: string, change: Partial<PlanOverview> = {}): HomeClient {
  const overview: PlanOverview = {
    id,
    name,
    draftRevision: 1,
    draftSavedAtMs: NOW,
    live: null,
    sample: false,
    numbers: [{ name: 'Main', e164: '+13125550190' }],
    people: ['Tomás Rivera'],
    changed: false,
    checked: counts,
    attention: [],
    ...change,
  };
  return { id, name, summary: overview, overview };
}

it('says in words what the checks say, what is live and when it changed', () => {
  expect(checkWords(counts)).toEqual({ tone: 'ok', text: 'Checked to 27 Dec 2027' });
  expect(checkWords({ ...counts, errors: 1, warnings: 1 })).toEqual({ tone: 'lost', text: '2 problems' });
  expect(checkWords({ ...counts, warnings: 1 })).toEqual({ tone: 'warning', text: '1 problem' });
  expect(checkWords({ ...counts, until: null }).text).toBe('Not everything is proven');
  expect(checkWords(null).tone).toBe('waiting');
  const live = { number: 12, version: 'a', publishedAtMs: 0 };
  expect([liveWords({ live }, true), liveWords({ live }, false), liveWords({ live: null }, true)]).toEqual([
    'Live: version 12 · draft has changes',
    'Live: version 12',
    'Draft, not published yet',
  ]);
  const ago = (minutes: number) => agoWords(NOW - minutes * 60_000, NOW);
  expect([0, 1, 59, 60, 24 * 60, 9 * 24 * 60].map(ago)).toEqual([
    'just now',
    '1 minute ago',
    '59 minutes ago',
    '1 hour ago',
    'yesterday',
    '9 days ago',
  ]);
  expect(ago(40 * 24 * 60)).toMatch(/^on .*Oct/);
  const number = (last: number) => ({ name: 'N', e164: `+1312555010${last}` });
  expect(numbersWords([number(1), number(2)])).toBe('(312) 555-0101 · (312) 555-0102');
  expect(numbersWords([number(1), number(2), number(3)])).toBe('(312) 555-0101 and 2 more');
  expect(numbersWords([])).toBe('No number yet');
  const later = { name: 'Billing (to be given)', e164: '+99900000006' };
  expect(numbersWords([later])).toBe('Number to come');
  expect(numbersWords([later, { ...later, e164: '+99900000007' }])).toBe('2 numbers to come');
  expect(numbersWords([later, number(1)])).toBe('(312) 555-0101 · number to come');
  expect(numbersWords([later, number(1), number(2)])).toBe('(312) 555-0101 and 2 more');
  expect([clientCount(0, null), clientCount(1, null), clientCount(16, null), clientCount(16, 1)]).toEqual([
    'Clients',
    '1 client',
    '16 clients',
    '1 of 16 clients',
  ]);
});

it('finds clients by name, person and number, however they are written, and puts them in order', () => {
  const clients = [
    client('a', 'Alder', { draftSavedAtMs: NOW - 9 }),
    client('b', 'Birch', { people: [], numbers: [], checked: { ...counts, warnings: 4 } }),
    client('c', 'Cedar', { people: ['Dana'], numbers: [], checked: { ...counts, errors: 1 }, draftSavedAtMs: NOW + 1 }),
  ];
  const ids = (query: string, order: 'change' | 'name' | 'problems' = 'name') =>
    findClients(clients, query, order).map(({ id }) => id);
  expect(ids('tomas')).toEqual(['a']);
  expect(['312 555', '(312) 555-0190', '+13125550190', '0190'].map((query) => ids(query))).toEqual([
    ['a'],
    ['a'],
    ['a'],
    ['a'],
  ]);
  expect(ids('birch')).toEqual(['b']);
  expect(ids('nobody')).toEqual([]);
  expect(ids('', 'change')).toEqual(['c', 'b', 'a']);
  expect(ids('', 'problems')).toEqual(['c', 'b', 'a']);
});

it('goes on beside a client that is removed: to the next card, the one before the last, or none', () => {
  const clients = [client('a', 'Alder'), client('b', 'Birch')];
  expect(['a', 'b'].map((id) => neighbourOf(clients, id))).toEqual(['b', 'a']);
  expect(neighbourOf([clients[0]!], 'a')).toBeNull();
});

it('groups what needs attention by client, the most urgent first, and leads to the exact place', () => {
  const item = (kind: 'warning' | 'override', plan: string) =>
    ({ kind, client: plan, says: kind, detail: '', whenMs: null, go: { at: 'today' }, action: 'Go' }) as const;
  const groups = groupAttention([
    client('a', 'Alder', { attention: [item('warning', 'a')] }),
    client('b', 'Birch'),
    client('c', 'Cedar', { attention: [item('override', 'c'), item('warning', 'c')] }),
  ]);
  expect(groups.map(({ id, items }) => [id, items.length])).toEqual([
    ['c', 2],
    ['a', 1],
  ]);
  const href = (go: Parameters<typeof placeOf>[1]) => hrefOf(placeOf('x', go));
  expect(href({ at: 'today' })).toBe('#/plans/x/today');
  expect(href({ at: 'node', flow: 'main', node: 'menu' })).toBe('#/plans/x/flows/main/menu');
  expect(href({ at: 'thing', collection: 'rotations', id: 'nights' })).toBe('#/plans/x/on-call/nights');
  expect(href({ at: 'thing', collection: 'scenarios', id: 'one' })).toBe('#/plans/x/tests');
  expect(href({ at: 'plan' })).toBe('#/plans/x');
});

it('checks each step of a duplicate at its fields, and takes numbers as people write them', async () => {
  const read = readPlan(SAMPLES[0]!.document, KINDS);
  if (!read.ok) throw new Error('no plan');
  const plan = read.value;
  const others = [{ id: 'birch', name: 'Birch', numbers: [{ e164: '+12125550120' }] }];
  const empty = emptyForm(plan);
  const errors = async (step: Parameters<typeof checkStep>[0], change: Partial<typeof empty>) =>
    (await checkStep(step, { ...empty, ...change }, plan, others)).errors;
  expect(await errors('office', {})).toEqual({ name: 'Type the name of the other office.' });
  expect(await errors('office', { name: 'birch' })).toEqual({ name: 'There is a client called Birch already.' });
  expect(await errors('numbers', { numbers: { main: '', billing: null } })).toHaveProperty('number/main');
  expect(await errors('numbers', { numbers: { main: '(212) 555-0120', billing: '+1303 555 0100' } })).toEqual({
    'number/main': '(212) 555-0120 is a number of Birch.',
  });
  expect(await errors('numbers', { numbers: { main: '303-555-0100', billing: '+1303 555 0100' } })).toEqual({
    'number/billing': '(303) 555-0100 is there twice.',
  });
  const ida = { is: 'other' as const, name: '', extension: '101', mobiles: { mobile: '12' } };
  expect(await errors('people', { people: { ...empty.people, 'dana-ortiz': ida } })).toMatchObject({
    'name/dana-ortiz': 'Type a name, or choose another answer.',
    'extension/dana-ortiz': 'Also the extension of Lena Fischer.',
    'mobile/dana-ortiz/mobile': expect.stringContaining('no complete phone number'),
  });
  const form = { ...empty, name: ' Birch ', numbers: { main: '(303) 555-0100', billing: null } };
  const checked = await checkStep('numbers', form, plan, others);
  expect(copyOf(checked.form, others)).toMatchObject({
    id: 'birch-2',
    name: 'Birch',
    numbers: { main: '+13035550100', billing: null },
    people: { 'dana-ortiz': { is: 'later' } },
  });
});
