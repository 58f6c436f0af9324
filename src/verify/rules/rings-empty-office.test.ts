import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { ringsEmptyOffice } from './rings-empty-office.ts';

const ringing = (open: string, otherwise: string, person: string) =>
  planOf({
    hours: step('hours-branch', 'Office hours', {}, { open, lunch: 'box', otherwise }),
    ring: step('ring-person', 'Ring the desk', { person }, { noAnswer: 'box' }),
    box: step('voicemail', 'Take a message'),
  });

it('accepts desks that ring in open hours, and mobiles that ring after them', () => {
  expect(findingsOf(ringsEmptyOffice, soundPlan)).toEqual([]);
  expect(findingsOf(ringsEmptyOffice, ringing('ring', 'box', 'bob'))).toEqual([]);
  expect(findingsOf(ringsEmptyOffice, ringing('box', 'ring', 'ann'))).toEqual([]);
});

it('hints at desks that ring while closed, with a call at night', () => {
  const [found, ...others] = findingsOf(ringsEmptyOffice, ringing('box', 'ring', 'bob'));
  expect(found).toMatchObject({
    id: 'rings-empty-office/main/ring',
    severity: 'hint',
    message: '“Ring the desk” rings desk phones while the office is closed.',
  });
  expect(found!.call?.at).toMatch(/T(17|00):00$/);
  expect(others).toEqual([]);
});
