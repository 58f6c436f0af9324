import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { COLLECTIONS } from '../field.ts';
import { readPlan } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { referencesOf } from '../references.ts';
import { copiedTexts, copyForClient, type ClientCopy, type PersonChoice } from './copy-for-client.ts';
import { renamingOf } from './renaming.ts';
import { UNKNOWN_NUMBER } from './stand-in-number.ts';

const samples = SAMPLES.map(({ document }) => {
  const read = readPlan(document, KINDS);
  if (!read.ok) throw new Error('no plan');
  return read.value;
});
const [clinic, lawFirm] = samples as [Plan, Plan];
const copyOf = (change: Partial<ClientCopy> = {}): ClientCopy => ({
  id: 'birch-dental',
  name: 'Birch Dental',
  zone: 'America/Denver',
  numbers: {},
  people: {},
  callers: false,
  texts: {},
  ...change,
});
const mobilesOf = (plan: Plan, of: (id: string) => boolean) =>
  Object.entries(plan.people).flatMap(([id, { phones }]) =>
    of(id) ? phones.flatMap((phone) => (phone.type === 'mobile' ? [phone.e164] : [])) : [],
  );

/** Every id that a plan names and does not have. */
const missing = (plan: Plan) => [
  ...referencesOf(plan, KINDS)
    .filter(({ ref, id }) => id !== '' && !Object.hasOwn(plan[COLLECTIONS[ref]], id))
    .map(({ path }) => path.join('.')),
  ...Object.values(plan.scenarios).flatMap(({ call, expect: { who } }) =>
    [...Object.keys(call.reactions), who ?? ''].filter((named) => {
      const [id = '', phone] = named.split('/');
      if (phone !== undefined) return plan.people[id]?.phones.every((one) => one.id !== phone) ?? true;
      return id !== '' && !id.startsWith('+') && !plan.people[id] && !plan.mailboxes[id];
    }),
  ),
];

describe('the copy of any sample', () => {
  const choices = (plan: Plan): fc.Arbitrary<ClientCopy> => {
    const person = (id: string): fc.Arbitrary<PersonChoice> =>
      fc.oneof(
        fc.constantFrom<PersonChoice>({ is: 'same' }, { is: 'later' }, { is: 'gone' }),
        fc.record({
          is: fc.constant('other' as const),
          name: fc.constantFrom('Ida Berg', 'Dr. Yara Young', 'Bo', 'A'.repeat(80)),
          extension: fc.constantFrom('', '815'),
          mobiles: fc.constantFrom(
            {},
            Object.fromEntries(plan.people[id]!.phones.map((phone) => [phone.id, '+13035550177'])),
          ),
        }),
      );
    return fc.record({
      id: fc.constant('copy'),
      name: fc.constantFrom('Birch Dental', 'A & B', '字'.repeat(80)),
      zone: fc.constantFrom('America/Denver', plan.zone),
      numbers: fc.record(
        Object.fromEntries(
          Object.keys(plan.numbers).map((id, index) => [id, fc.constantFrom(null, `+1303555010${index}`)]),
        ),
      ),
      people: fc.record(Object.fromEntries(Object.keys(plan.people).map((id) => [id, person(id)]))),
      callers: fc.boolean(),
      texts: fc.constant({}),
    });
  };

  for (const plan of samples)
    it(`of ${plan.name} is a plan, has no number of the old office, and names nothing that it does not have`, () => {
      fc.assert(
        fc.property(choices(plan), (copy) => {
          const made = copyForClient(plan, KINDS, copy);
          expect(readPlan(JSON.parse(JSON.stringify(made)), KINDS)).toEqual({ ok: true, value: made });
          const text = JSON.stringify(made);
          const kept = mobilesOf(plan, (id) => copy.people[id]!.is === 'same');
          const old = [
            ...Object.values(plan.numbers).map(({ e164 }) => e164),
            ...mobilesOf(plan, (id) => copy.people[id]!.is !== 'same').filter((e164) => !kept.includes(e164)),
          ];
          expect(old.filter((e164) => text.includes(e164))).toEqual([]);
          expect(missing(made)).toEqual([]);
          expect(Object.keys(made.people).sort()).toEqual(
            Object.keys(plan.people)
              .filter((id) => copy.people[id]!.is !== 'gone')
              .sort(),
          );
        }),
        { numRuns: 12 },
      );
    });
});

it('leaves the original as it is', () => {
  const before = JSON.stringify(clinic);
  copyForClient(clinic, KINDS, copyOf({ people: { 'dana-ortiz': { is: 'gone' } } }));
  expect(JSON.stringify(clinic)).toBe(before);
});

it('gives the new names to steps, mailboxes and test calls, and keeps who works for both', () => {
  const made = copyForClient(
    clinic,
    KINDS,
    copyOf({
      numbers: { main: '+13035550100' },
      people: {
        'dana-ortiz': { is: 'other', name: 'Ida Berg', extension: '815', mobiles: { mobile: '+13035550177' } },
        'samuel-whitfield': { is: 'same' },
      },
    }),
  );
  expect(made).toMatchObject({ id: 'birch-dental', name: 'Birch Dental', zone: 'America/Denver' });
  expect(made.people['dana-ortiz']).toMatchObject({ name: 'Ida Berg', extension: '815' });
  expect(made.people['samuel-whitfield']).toEqual(clinic.people['samuel-whitfield']);
  // Nobody is named yet: they are called by what they do, and have no mobile that would ring at a stranger's.
  expect(made.people['lena-fischer']?.name).toBe('Receptionist');
  expect(made.people['marek-nowak']?.name).toBe('Receptionist 2');
  expect(made.people['priya-nair']?.phones).toEqual([]);
  expect(/Dana|Ortiz|Cedar Family|Lena Fischer/.exec(JSON.stringify(made))).toBeNull();
  expect(Object.values(made.flows['main']!.nodes).map(({ name }) => name)).toContain('Ring Ida Berg');
  expect(Object.keys(made.scenarios)).toHaveLength(Object.keys(clinic.scenarios).length);
  const [main, direct] = Object.values(made.numbers);
  expect(main?.e164).toBe('+13035550100');
  expect(direct?.e164).toMatch(UNKNOWN_NUMBER);
  expect(direct?.name).toBe('Billing direct (to be given)');
});

it('shows the greetings that would say other words, before and after, and takes chosen ones', () => {
  const people: ClientCopy['people'] = {
    'dana-ortiz': { is: 'other', name: 'Ida Berg', extension: '', mobiles: {} },
    'grace-lindqvist': { is: 'gone' },
  };
  const texts = copiedTexts(clinic, { name: 'Birch Dental', people });
  const billing = texts.find(({ before }) => before.startsWith('This is the billing desk'))!;
  expect(billing.after).toBe(
    'This is the billing desk of Birch Dental. Please leave your name and phone number after the tone, and Ida will call you back.',
  );
  // Somebody who is gone has nobody to take their place; a person has to say what callers hear.
  const records = texts.find(({ gone }) => gone.length > 0);
  expect(records).toMatchObject({ gone: ['Grace Lindqvist'], after: records?.before });
  expect(texts.filter(({ before }) => before.includes('Grace'))).toEqual([records]);
  const sounding: Plan = {
    ...clinic,
    prompts: Object.fromEntries(
      Object.entries(clinic.prompts).map(([id, prompt]) => [
        id,
        {
          ...prompt,
          recording: { sha256: 'a'.repeat(64), mediaType: 'audio/wav' as const, ms: 1, ofText: 'b'.repeat(64) },
        },
      ]),
    ),
  };
  const made = copyForClient(sounding, KINDS, copyOf({ people, texts: { [billing.key]: 'Ida’s desk.' } }));
  expect(made.prompts[billing.key]).toMatchObject({ text: 'Ida’s desk.' });
  for (const [id, prompt] of Object.entries(made.prompts))
    expect(prompt.recording === undefined, id).toBe(prompt.text !== clinic.prompts[id]!.text);
  // “Harlow & Pike” is spoken “Harlow and Pike”, though both are people, too.
  const spoken = copiedTexts(lawFirm, { name: 'Reed & Sons', people: {} });
  expect(spoken[0]?.after).toMatch(/^Thank you for calling Reed and Sons\./);
});

it('lets the office speak in greetings for people who are not known yet', () => {
  const said = (text: string) => {
    const plan = { ...clinic, prompts: { one: { ...Object.values(clinic.prompts)[0]!, text } } };
    const [found] = copiedTexts(plan, { name: 'Birch Dental', people: {} });
    expect(copyForClient(plan, KINDS, copyOf()).prompts['one']!.text).toBe(found?.after);
    return found?.after;
  };
  expect(said('Leave your number, and Dana will call you back.')).toBe('Leave your number, and we will call you back.');
  expect(said('Please wait. Grace will call you back.')).toBe('Please wait. We will call you back.');
  expect(said('Dana Ortiz is on the other line.')).toBe('Our colleague is on the other line.');
  expect(said('This is the desk of Dr. Whitfield.')).toBe('This is the desk of our colleague.');
  expect(said('For Dana’s desk, press 2.')).toBe('For our colleague’s desk, press 2.');
});

it('leaves the callers of the old office behind, with the test calls that they make', () => {
  const numbers = (plan: Plan) =>
    Object.values(plan.callerLists).flatMap(({ entries }) => entries.map(({ prefix }) => prefix));
  const whole = numbers(lawFirm).filter((prefix) => prefix.length > 9);
  expect(whole.length).toBeGreaterThan(0);
  const made = copyForClient(lawFirm, KINDS, copyOf());
  expect(numbers(made).filter((prefix) => whole.includes(prefix))).toEqual([]);
  expect(Object.values(made.scenarios).filter(({ call }) => whole.includes(call.caller ?? ''))).toEqual([]);
  expect(numbers(copyForClient(lawFirm, KINDS, copyOf({ callers: true })))).toEqual(numbers(lawFirm));
});

it('renames whole words only, the longest name first, and nothing that would mean two people', () => {
  const rename = renamingOf([
    { old: 'Ann', now: 'Bea' },
    { old: 'Ann Lee', now: 'Bea Fox' },
    { old: 'Lee', now: 'Fox' },
    { old: 'Lee', now: 'Wolf' },
  ]);
  expect(rename('Ann Lee, Anna, Ann, Lee, Ännchen Ann.')).toBe('Bea Fox, Anna, Bea, Lee, Ännchen Bea.');
});

it('leaves the old client’s account and support numbers behind', () => {
  const carrier = { name: 'Prairie Telecom', account: 'A-17', support: '800 555 0100' };
  const made = copyForClient({ ...lawFirm, continuity: { carrier }, review: { by: '2027-05-23' } }, KINDS, copyOf());
  expect(JSON.stringify(made)).not.toContain('A-17');
  expect(made.continuity).toBeUndefined();
  expect(made.review).toBeUndefined();
});
