import { expect, it } from 'vitest';
import { plainCall } from '../../plan/call-script.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import type { ProposedCall } from '../../verify/test-calls/propose-scenarios.ts';
import { exitsWith, proposalGroups } from './proposal-groups.ts';

const clinic = samplePlan('clinic');
const proposed = (number: string, sort: string, exits: string[]): ProposedCall => ({
  scenario: { name: '', call: plainCall(number, '2026-11-24T10:00'), expect: { outcome: 'goodbye' } },
  exits,
  sort,
  says: '',
});
const calls = [
  proposed('main', '', ['a', 'b']),
  proposed('billing', '', ['c']),
  proposed('main', 'nobody answers', ['b', 'd']),
];

it('groups by number and by what is special', () => {
  expect(proposalGroups(clinic, [...calls, calls[0]!])).toEqual([
    { label: `${clinic.numbers['main']!.name}: everybody answers`, places: [0, 3] },
    { label: `${clinic.numbers['billing']!.name}: everybody answers`, places: [1] },
    { label: `${clinic.numbers['main']!.name}: nobody answers`, places: [2] },
  ]);
});

it('counts every exit once, and none that numbers do not lead to', () => {
  const all = new Set(['a', 'b', 'c', 'e']);
  expect(exitsWith(calls, [], new Set(['a']), all)).toBe(1);
  expect(exitsWith(calls, [0, 2], new Set(['a']), all)).toBe(2);
  expect(exitsWith(calls, [0, 1, 2], new Set(), all)).toBe(3);
});
