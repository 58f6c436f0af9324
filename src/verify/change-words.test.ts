import { expect, it } from 'vitest';
import { KINDS } from '../kinds/registry.ts';
import { diffPlans } from '../plan/diff-plans.ts';
import { readPlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import clinicJson from '../samples/clinic.json' with { type: 'json' };
import { changeWords } from './change-words.ts';

function clinic(): Plan {
  const read = readPlan(clinicJson, KINDS);
  if (!read.ok) throw new Error('the sample does not parse');
  return structuredClone(read.value);
}

const wordsOf = (edit: (plan: Plan) => void) => {
  const [before, after] = [clinic(), clinic()];
  edit(after);
  return diffPlans(before, after).map((change) => changeWords(before, after, change));
};

it('shows the old and the new words of a greeting', () => {
  const before = clinic().prompts['lunch']!.text;
  const [change] = wordsOf((plan) => {
    plan.prompts['lunch']!.text = 'We are at lunch until one.';
  });
  expect(change).toMatchObject({
    about: 'Greeting Lunch greeting',
    change: 'changed',
    wording: { before, after: 'We are at lunch until one.' },
  });
});

it('says what else of a greeting changed: dated words and its name', () => {
  const [change] = wordsOf((plan) => {
    Object.assign(plan.prompts['lunch']!, {
      name: 'Midday',
      replacements: [{ id: 'party', from: '2026-12-01', to: '2026-12-01', text: 'We are at a party.' }],
    });
  });
  expect(change?.wording).toBeNull();
  expect(change?.details).toEqual([
    `was called ${clinic().prompts['lunch']!.name}`,
    'added: Tue 1 Dec 2026 “We are at a party.”',
  ]);
});
