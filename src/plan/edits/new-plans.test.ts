import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { TEMPLATES } from '../../samples/templates.ts';
import { runScenario } from '../../simulate/run-scenario.ts';
import { checkAndProve } from '../../verify/check-and-prove.ts';
import { readPlan } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { adoptTemplate } from './adopt-template.ts';
import { isDemoName } from './demo-number.ts';
import { newBlankPlan, type BlankOffice } from './new-blank-plan.ts';

const NOW = Date.parse('2026-11-24T10:07:00-06:00');

const office: BlankOffice = {
  name: '  Fern & Moss Florists ',
  zone: 'Europe/London',
  country: 'GB',
  e164: '',
  person: { name: 'Iris Webb', mobile: '' },
  day: '2026-11-24',
};

/** What the backend would read. */
function reread(plan: Plan): Plan {
  const read = readPlan(JSON.parse(JSON.stringify(plan)), KINDS);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const failing = (plan: Plan) =>
  Object.entries(plan.scenarios).filter(([, scenario]) => !runScenario(plan, scenario).passed);

it.each(['', '+447700900123'])('a blank plan is sound at once, with the mobile “%s”', async (mobile) => {
  const plan = reread(newBlankPlan({ ...office, person: { name: 'Iris Webb', mobile } }, KINDS));
  const { findings, proof } = await checkAndProve(plan, { nowMs: NOW });
  // The number is given later, and nothing else is left to do.
  expect(findings.filter(({ severity }) => severity !== 'hint').map(({ id }) => id)).toEqual([
    'number-not-real/numbers/main',
  ]);
  expect(proof.promises).toMatchObject([{ is: 'kept' }]);
  expect(Object.keys(plan.scenarios)).toHaveLength(2);
  expect(failing(plan)).toEqual([]);
  expect(plan).toMatchObject({ id: 'fern-moss-florists', name: 'Fern & Moss Florists', zone: 'Europe/London' });
});

it('a blank plan keeps the number it is given, and marks one that stands in for it', () => {
  const later = newBlankPlan(office, KINDS).numbers['main']!;
  const given = newBlankPlan({ ...office, e164: '+442079460018' }, KINDS).numbers['main']!;
  expect([isDemoName(later.name), later.e164]).toEqual([true, '+441632960100']);
  expect([given.name, given.e164]).toEqual(['Main number', '+442079460018']);
});

it('a blank plan takes names that are no ids, and those of 80 letters', () => {
  for (const name of ['!!!', 'Ж'.repeat(80), 'constructor', 'x'.repeat(80)])
    expect(failing(reread(newBlankPlan({ ...office, name, person: { name, mobile: '' } }, KINDS)))).toEqual([]);
});

it.each(TEMPLATES)('$id becomes the plan of another office', async ({ load }) => {
  const read = readPlan(await load(), KINDS);
  if (!read.ok) throw new Error('a template does not parse');
  const [first, ...others] = Object.keys(read.value.numbers);
  const name = 'Fern $& Moss';
  const plan = reread(
    adoptTemplate(read.value, { name, zone: 'America/Denver', country: 'US', numbers: { [first!]: '+13035550142' } }),
  );
  expect(JSON.stringify(plan)).not.toContain(read.value.name);
  expect(Object.values(plan.prompts).some(({ text }) => text.includes(name))).toBe(true);
  expect([plan.name, plan.id, plan.zone]).toEqual([name, 'fern-moss', 'America/Denver']);
  expect(plan.numbers[first!]).toMatchObject({ e164: '+13035550142', name: read.value.numbers[first!]!.name });
  expect(others.filter((id) => !isDemoName(plan.numbers[id]!.name))).toEqual([]);
  expect(failing(plan)).toEqual([]);
  const { findings } = await checkAndProve(plan, { nowMs: NOW });
  expect(findings.map(({ id }) => id)).toEqual(others.map((id) => `number-not-real/numbers/${id}`).sort());
});
