import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { menuWithoutPerson } from './menu-without-person.ts';

const onlyMessages = (hours: Record<string, string>) =>
  planOf({
    start: step('hours-branch', 'Office hours', {}, hours),
    menu: step(
      'menu',
      'Main menu',
      { prompt: 'choices', keys: [{ id: 'k', key: '1', label: 'Message' }] },
      { k: 'box' },
    ),
    box: step('voicemail', 'Take a message'),
  });

it('accepts a menu with somebody behind a key, and a menu of messages after hours', () => {
  expect(findingsOf(menuWithoutPerson, soundPlan)).toEqual([]);
  expect(findingsOf(menuWithoutPerson, onlyMessages({ open: 'box', lunch: 'box', otherwise: 'menu' }))).toEqual([]);
});

it('accepts one whose safety net is a person', () => {
  const plan = onlyMessages({ open: 'menu', lunch: 'box', otherwise: 'box' });
  const main = { ...plan.flows['main']!, safetyNet: { to: 'person' as const, person: 'ann' } };
  expect(findingsOf(menuWithoutPerson, { ...plan, flows: { main } })).toEqual([]);
});

it('warns of a menu of messages while open', () => {
  expect(findingsOf(menuWithoutPerson, onlyMessages({ open: 'menu', lunch: 'box', otherwise: 'box' }))).toMatchObject([
    {
      id: 'menu-without-person/main/menu',
      severity: 'warning',
      message: 'While you are open, no key of “Main menu” leads to a person.',
      call: { at: '2027-01-12T10:07' },
    },
  ]);
});
