import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { branchChangesNothing } from './branch-changes-nothing.ts';

const box = step('voicemail', 'Take a message');
const snow = (next: Record<string, string>) =>
  planOf({ snow: step('mode-branch', 'Snow day?', { mode: 'snow' }, next), box, other: box });

it('accepts branches whose exits differ, or are still open', () => {
  expect(findingsOf(branchChangesNothing, soundPlan)).toEqual([]);
  expect(findingsOf(branchChangesNothing, snow({ normal: 'box', on: 'other' }))).toEqual([]);
  expect(findingsOf(branchChangesNothing, snow({ normal: 'box' }))).toEqual([]);
});

it('warns of a switch that changes nothing, and hints at other branches', () => {
  expect(findingsOf(branchChangesNothing, snow({ normal: 'box', on: 'box' }))).toMatchObject([
    {
      id: 'branch-changes-nothing/main/snow',
      severity: 'warning',
      message: 'Whatever the switch of “Snow day?” says, callers go on to “Take a message”.',
    },
  ]);
  const hours = step('hours-branch', 'Office hours', {}, { open: 'box', lunch: 'box', otherwise: 'box' });
  expect(findingsOf(branchChangesNothing, planOf({ hours, box }))).toMatchObject([{ severity: 'hint' }]);
});
