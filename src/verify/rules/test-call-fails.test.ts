import { expect, it } from 'vitest';
import { plainCall, type Scenario } from '../../plan/call-script.ts';
import { canPublish } from '../publish-gate.ts';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { testCallFails } from './test-call-fails.ts';

const call = plainCall('main', '2026-11-24T23:00');
const green: Scenario = { name: 'At night', call, expect: { outcome: 'message' } };
const red: Scenario = { ...green, expect: { outcome: 'answered' } };
const found = (scenario: Scenario) => findingsOf(testCallFails, { ...soundPlan, scenarios: { night: scenario } });

it('says nothing of a test call that goes as it must', () => {
  expect(found(green)).toEqual([]);
  expect(found({ ...green, required: true })).toEqual([]);
});

it('tells of one that does not, with what differed and the call', () => {
  const [finding] = found(red);
  expect(finding).toMatchObject({ id: 'test-call-fails/scenarios/night', severity: 'hint', call });
  expect(finding!.message).toMatch(/^Test call “At night” fails\. It ends with a message in .+; it must end with/);
  expect(canPublish(found(red))).toBe(true);
});

it('stops the publish where the test call is required, also when it cannot be placed', () => {
  expect(found({ ...red, required: true })).toMatchObject([{ severity: 'error' }]);
  expect(canPublish(found({ ...red, required: true }))).toBe(false);
  const nowhere = { ...green, call: { ...call, number: 'gone' } };
  expect(found({ ...nowhere, required: true })).toMatchObject([{ severity: 'error' }]);
  // The reference to a number that is gone is a finding of its own.
  expect(found(nowhere)).toEqual([]);
});
