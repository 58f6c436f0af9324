import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { sensitiveDigits } from './sensitive-digits.ts';

const asking = (settings: Record<string, unknown>) =>
  findingsOf(sensitiveDigits, planOf({ ask: step('collect-digits', 'Ask', { sensitive: false, ...settings }) }));

it('accepts short numbers, and secrets that are kept out of logs', () => {
  expect(findingsOf(sensitiveDigits, soundPlan)).toEqual([]);
  expect(asking({ what: 'Account number', maxDigits: 12 })).toEqual([]);
  expect(asking({ what: 'Card number', maxDigits: 19, sensitive: true })).toEqual([]);
});

it('warns of what may be a card number, and of secrets by their name', () => {
  expect(asking({ what: 'Order', maxDigits: 13 })).toMatchObject([
    { id: 'sensitive-digits/main/ask', severity: 'warning' },
  ]);
  expect(asking({ what: 'PIN', maxDigits: 4 })[0]!.message).toBe(
    'What callers type in “Ask”, “PIN”, is written to the log.',
  );
});
