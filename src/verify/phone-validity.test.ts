import { expect, it } from 'vitest';
import { loadPhoneRule } from './phone-validity.ts';
import { findingsOf, planOf, soundPlan, step } from './plan-of.fixture.ts';

it('accepts possible numbers, the fictional 555 ones included', async () => {
  expect(findingsOf(await loadPhoneRule(), soundPlan)).toEqual([]);
});

it('hints at a number with a digit too many or too few', async () => {
  const plan = planOf({ out: step('forward-outside', 'Service', { e164: '+131255501999' }) });
  expect(findingsOf(await loadPhoneRule(), plan)).toMatchObject([
    { id: 'phone-validity/main/out/e164', severity: 'hint' },
  ]);
});
