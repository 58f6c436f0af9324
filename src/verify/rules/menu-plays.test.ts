import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { menuPlays } from './menu-plays.ts';

const playing = (plays: number) => planOf({ menu: step('menu', 'Main menu', { prompt: 'choices', plays }) });

it('accepts two or three plays', () => {
  expect(findingsOf(menuPlays, soundPlan)).toEqual([]);
  expect(findingsOf(menuPlays, playing(2))).toEqual([]);
});

it('warns of choices that are said once, and hints at those said too often', () => {
  expect(findingsOf(menuPlays, playing(1))).toMatchObject([{ id: 'menu-plays/main/menu', severity: 'warning' }]);
  expect(findingsOf(menuPlays, playing(4))).toMatchObject([
    { severity: 'hint', message: 'A caller who presses nothing hears “Main menu” 4 times before it goes on.' },
  ]);
});

it('leaves an offer alone: to say nothing declines it', () => {
  const plan = planOf({ offer: step('offer-callback', 'Offer a callback', { prompt: 'choices', plays: 1 }) });
  expect(findingsOf(menuPlays, plan)).toEqual([]);
});
