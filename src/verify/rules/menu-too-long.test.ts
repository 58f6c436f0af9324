import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { menuTooLong } from './menu-too-long.ts';

const saying = (count: number) =>
  findingsOf(
    menuTooLong,
    planOf(
      { menu: step('menu', 'Main menu', { prompt: 'choices' }) },
      { prompts: { choices: { name: 'Choices', text: 'word '.repeat(count) } } },
    ),
  );

it('accepts half a minute', () => {
  expect(findingsOf(menuTooLong, soundPlan)).toEqual([]);
  expect(saying(75)).toEqual([]);
});

it('warns of more', () => {
  expect(saying(80)).toMatchObject([
    {
      id: 'menu-too-long/main/menu',
      severity: 'warning',
      message: 'The greeting of “Main menu” takes about 32 s to speak.',
    },
  ]);
});
