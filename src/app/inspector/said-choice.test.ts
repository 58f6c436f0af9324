import { expect, it } from 'vitest';
import { saidChoice } from './said-choice.ts';

const GREETING =
  'Thank you for calling. For appointments, press 1. To reach the pharmacy press two. Press 3 for billing questions, or press 0 to speak with the front desk.';

it.each([
  ['1', 'Appointments'],
  ['2', 'Pharmacy'],
  ['3', 'Billing questions'],
  ['0', 'Front desk'],
  ['9', null],
])('reads what key %s is for', (key, label) => expect(saidChoice(GREETING, key)).toBe(label));

it('does not make a choice of words that belong to none', () => {
  expect(saidChoice('Press 4 now.', '4')).toBeNull();
  expect(saidChoice('', '1')).toBeNull();
});
