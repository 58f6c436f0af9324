import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { keysInOrder } from './keys-in-order.ts';

const saying = (text: string) =>
  findingsOf(
    keysInOrder,
    planOf(
      {
        menu: step('menu', 'Main menu', {
          prompt: 'choices',
          keys: ['1', '2', '3', '0'].map((key) => ({ id: `k${key}`, key, label: `Choice ${key}` })),
        }),
      },
      { prompts: { choices: { name: 'Choices', text } } },
    ),
  );

it('accepts rising keys, and key 0 anywhere', () => {
  expect(findingsOf(keysInOrder, soundPlan)).toEqual([]);
  expect(saying('For A, press 1. For help, press 0. For B, press 2. For C, press three.')).toEqual([]);
});

it('hints at keys that fall', () => {
  expect(saying('For A, press 1. For C, press 3. For B, press 2.')).toMatchObject([
    {
      id: 'keys-in-order/main/menu',
      severity: 'hint',
      message: 'The greeting of “Main menu” offers its keys out of order: 1, 3, 2.',
    },
  ]);
});
