import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { menuWithoutWayOn } from './menu-without-way-on.ts';

const menuTo = (next: Record<string, string>) =>
  planOf({
    menu: step('menu', 'Main menu', {}, { 'key-1': 'box', ...next }),
    box: step('voicemail', 'Take a message'),
  });

it('accepts a menu whose silence leads to a step or to the safety net', () => {
  expect(findingsOf(menuWithoutWayOn, soundPlan)).toEqual([]);
  expect(findingsOf(menuWithoutWayOn, menuTo({ noInput: 'box' }))).toEqual([]);
});

it('reports a menu whose silence leads back to it', () => {
  expect(findingsOf(menuWithoutWayOn, menuTo({ noInput: 'menu' }))).toMatchObject([
    {
      id: 'menu-without-way-on/main/menu/noInput',
      severity: 'error',
      message: 'A caller who presses nothing in “Main menu” only hears it again.',
    },
  ]);
});

it('accepts a wrong key that leads back, since that takes a caller who presses', () => {
  expect(findingsOf(menuWithoutWayOn, menuTo({ wrongKey: 'menu' }))).toEqual([]);
});

it('reports a menu whose silence falls through a safety net that is none', () => {
  expect(findingsOf(menuWithoutWayOn, { ...menuTo({}), mailboxes: {} })).toMatchObject([
    { message: 'A caller who presses nothing in “Main menu” has nowhere to go.' },
  ]);
});
