import { describe, expect, it } from 'vitest';
import { plainCall, type Expectation, type Scenario } from '../plan/call-script.ts';
import { soundPlan } from '../verify/plan-of.fixture.ts';
import { runScenario } from './run-scenario.ts';

/** A Tuesday morning call to the sound plan that presses 1; Ann answers unless told otherwise. */
const call = { ...plainCall('main', '2026-11-24T10:07'), keys: ['1'] };
const nobody = Object.fromEntries(Object.keys(soundPlan.people).map((id) => [id, { does: 'noAnswer' as const }]));
const answered: Scenario = { name: 'Sales', call, expect: { outcome: 'answered' } };
const silent: Scenario = { name: 'Nobody', call: { ...call, reactions: nobody }, expect: { outcome: 'message' } };
const expecting = (scenario: Scenario, more: Partial<Expectation>): Scenario => ({
  ...scenario,
  expect: { ...scenario.expect, ...more },
});
const pass = (...nodes: string[]) => nodes.map((node) => ({ flow: 'main', node }));

describe('an end', () => {
  it('is green where the call ends so, and says both sides in words where not', () => {
    expect(runScenario(soundPlan, answered)).toMatchObject({ passed: true, differences: [], problem: null });
    const red = runScenario(soundPlan, { ...silent, expect: { outcome: 'answered', who: 'ann' } });
    expect(red.passed).toBe(false);
    expect(red.problem).toMatch(/^It ends with a message in .+; it must end with .+ answering\.$/);
    // The line is that of the mailbox, where the caller got to.
    expect(red.walk!.trace[red.differences[0]!.line]!.node).toBe('box');
  });

  it('may be one of several', () => {
    const either = expecting(answered, { who: 'ann', or: [{ outcome: 'message', who: 'front' }] });
    expect(runScenario(soundPlan, { ...either, call: silent.call }).passed).toBe(true);
    expect(runScenario(soundPlan, { ...either, call: { ...call, hangUpAfterSeconds: 1 } }).problem).toMatch(
      /the caller hanging up; it must end with .+ answering or a message in .+\.$/,
    );
  });
});

describe('a path', () => {
  it('is passed in order, with other steps between', () => {
    expect(runScenario(soundPlan, expecting(silent, { passes: pass('hours', 'team', 'box') })).passed).toBe(true);
    expect(runScenario(soundPlan, expecting(silent, { passes: pass('team', 'hours') })).passed).toBe(false);
  });

  it('says where the call goes another way, and a step that is gone', () => {
    const other = runScenario(soundPlan, {
      ...expecting(silent, { passes: pass('hours', 'menu') }),
      call: { ...call, at: '2026-11-24T23:00' },
    });
    expect(other.problem).toBe(
      'After “Office hours” it goes on with “Take a message” and never passes that step; it must pass “Main menu”.',
    );
    expect(other.walk!.trace[other.differences[0]!.line]!.node).toBe('box');
    expect(runScenario(soundPlan, expecting(silent, { passes: pass('gone') })).problem).toContain('not there any more');
  });
});

describe('limits', () => {
  it('count until somebody answers, in all without the conversation, and on hold', () => {
    const limit = (scenario: Scenario, atMost: Expectation['atMost']) =>
      runScenario(soundPlan, expecting(scenario, { atMost })).problem;
    expect(limit(answered, { secondsToPerson: 120, secondsInAll: 120, secondsOnHold: 0 })).toBeNull();
    expect(limit(answered, { secondsToPerson: 1 })).toMatch(
      /^It takes \d+ s to reach a person; it must reach a person within 1 s\.$/,
    );
    expect(limit(silent, { secondsToPerson: 600 })).toBe('It reaches no person; it must reach a person within 600 s.');
    expect(limit(silent, { secondsInAll: 1 })).toMatch(/^It takes \d+ s in all/);
  });
});

it('says why a call cannot be placed', () => {
  const lost = runScenario(soundPlan, { ...answered, call: { ...call, number: 'gone' } });
  expect(lost).toMatchObject({ passed: false, walk: null });
  expect(lost.problem).toContain('no number');
});

it('gives the same result each time', () => {
  expect(runScenario(soundPlan, silent)).toEqual(runScenario(soundPlan, silent));
});
