import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { extensionIsEmergencyNumber } from './extension-is-emergency-number.ts';

const withExtension = (extension: string) =>
  findingsOf(extensionIsEmergencyNumber, {
    ...soundPlan,
    people: { ann: { ...soundPlan.people['ann']!, extension } },
  });

it('accepts ordinary extensions', () => {
  expect(findingsOf(extensionIsEmergencyNumber, soundPlan)).toEqual([]);
  expect(withExtension('191')).toEqual([]);
});

it('warns of one that is or begins with an emergency number', () => {
  expect(withExtension('911')).toMatchObject([
    {
      id: 'extension-is-emergency-number/people/ann',
      severity: 'warning',
      message: 'The extension 911 of “Ann Lee” is the emergency number 911.',
    },
  ]);
  expect(withExtension('9334')[0]!.message).toContain('begins with the emergency number 933');
});
