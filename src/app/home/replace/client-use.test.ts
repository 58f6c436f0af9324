import { produce } from 'immer';
import { expect, it } from 'vitest';
import { KINDS } from '../../../kinds/registry.ts';
import { readPlan } from '../../../plan/parse-plan.ts';
import type { Plan } from '../../../plan/plan.ts';
import { SAMPLES } from '../../../samples/samples.ts';
import { clientUse, textChanges } from './client-use.ts';
import { foundDaySets, foundNumbers, foundPeople, type ReplaceClient } from './found-things.ts';
import { checkStep, EMPTY_FORM, replacementOf, sidesOf, type ReplaceForm } from './replace-form.ts';

const clients = SAMPLES.map(({ id, document }): ReplaceClient => {
  const read = readPlan(document, KINDS);
  if (!read.ok) throw new Error('no plan');
  return { id, name: read.value.name, plan: read.value, revision: 1 };
});
const firm = clients.find(({ id }) => id === 'law-firm')!;
const clinic = clients.find(({ id }) => id === 'clinic')!;
const called = (name: string, change: (plan: Plan) => void): ReplaceClient => ({
  ...firm,
  id: 'alder-law',
  name,
  plan: produce(firm.plan, (draft) => change(draft as Plan)),
});
const alder = called('Alder Law', (plan) => {
  plan.people['james-pike']!.name = 'J. Pike';
});

it('finds a number at each client that calls it, once, and names the places', () => {
  const service = foundNumbers([...clients, alder]).filter(({ thing }) => thing.e164 === '+16465550170');
  expect(service.map(({ clients: at }) => at)).toEqual([[firm.name, 'Alder Law']]);
  const replacement = { of: 'outside', old: '+16465550170', now: '+13035550188' } as const;
  expect(clientUse(clinic, replacement)).toBeNull();
  const use = clientUse(firm, replacement)!;
  expect(use.places.length).toBe(3);
  expect(JSON.stringify(use.after)).not.toContain('+16465550170');
});

it('knows a person by the mobile where the name is another, and says so', () => {
  const known = foundPeople(clients).find(({ thing }) => thing.name === 'James Pike')!.thing;
  const use = clientUse(alder, { of: 'person', old: known, now: { name: 'Ida Berg', numbers: [] } })!;
  expect(use.notes).toEqual([
    'Called “J. Pike” here; known by the mobile.',
    'Ida Berg comes new, and takes over the desk, the extension and the hours.',
  ]);
  expect(use.places.length).toBeGreaterThan(0);
  expect(clientUse(clinic, { of: 'person', old: known, now: { name: 'Ida Berg', numbers: [] } })).toBeNull();
});

it('shows the words of greetings that become others', () => {
  const { prompts } = clinic.plan;
  const [id, prompt] = Object.entries(prompts)[0]!;
  const after = produce(clinic.plan, (draft) => {
    draft.prompts[id]!.text = 'Hello.';
  });
  expect(textChanges(clinic.plan, after)).toEqual([{ name: prompt.name, before: prompt.text, after: 'Hello.' }]);
});

it('finds the days that clients keep, and says which of them go and come', () => {
  const sets = foundDaySets(clients);
  const old = sets.find(({ clients: at, thing }) => at.includes(clinic.name) && thing.id.includes('/'))!.thing;
  const [first, ...rest] = old.days;
  const use = clientUse(clinic, { of: 'holidays', old: old.days, now: rest })!;
  expect(use.places[0]).toMatch(/: 1 day goes, 0 come$/);
  const days = Object.values(use.after.hours).flatMap(({ specialDays }) => specialDays);
  expect(days.map(({ id }) => id)).not.toContain(first!.id);
});

it('asks for both sides, and says what is wrong with a number', async () => {
  const form: ReplaceForm = { ...EMPTY_FORM, of: 'outside' };
  expect((await checkStep('what', form, clients)).errors).toEqual({ old: 'Choose the number that is replaced.' });
  const chosen = { ...form, oldNumber: '+16465550170' };
  const errorOf = async (newNumber: string) =>
    (await checkStep('with', { ...chosen, newNumber }, clients)).errors['now'];
  expect(await errorOf('')).toBe('Type the number that takes its place.');
  expect(await errorOf('646 555 0170')).toBe('This is the number that is replaced.');
  expect(await errorOf('(312) 555-0100')).toBe(`(312) 555-0100 is a number that people call at ${clinic.name}.`);
  expect(await errorOf('12')).toBeDefined();
  const { form: checked, errors } = await checkStep('with', { ...chosen, newNumber: '303 555 0188' }, clients);
  expect(errors).toEqual({});
  expect(replacementOf(checked)).toEqual({ of: 'outside', old: '+16465550170', now: '+13035550188' });
  expect(sidesOf(checked)).toEqual({ old: '(646) 555-0170', now: '(303) 555-0188' });
});
