import { describe, expect, it } from 'vitest';
import { Desk, planOf, step } from '../engine/desk.fixture.ts';
import { examplePlan } from './example-plan.ts';

const CALLER = '+17085550142';
const DIALLED = '+13125550100';

/** How the ringing of one step looks outside: the number that is shown, and the words before "press 1". */
function leg(kind: string, settings: Record<string, unknown>, caller: string | null = CALLER) {
  // Ann, who has a mobile, is on call in every week.
  const rotations = {
    nights: { ...examplePlan.rotations['nights']!, levels: [{ id: 'first', people: ['ann'], weeksEach: 1 }] },
  };
  const desk = new Desk(planOf({ step: step(kind, settings) }, { rotations }));
  desk.offer('one', 0, { caller });
  // Ann's desk phone is inside; her mobile is the leg in question.
  if (kind === 'ring-person') desk.done('one', 'ring', { is: 'noAnswer' }, 10);
  const ring = desk.effects.find((effect) => effect.type === 'ring');
  return ring && { showNumber: ring.showNumber, notice: ring.notice };
}

describe.each([
  ['forward-outside', { e164: '+13125550177', ringSeconds: 25, pressOne: true }],
  ['ring-person', { person: 'ann' }],
  ['on-call', { rotation: 'nights', ringSeconds: 25, rounds: 1 }],
])('%s', (kind, settings) => {
  it('shows the dialled number and names the office where nothing else is set', () => {
    expect(leg(kind, { ...settings })).toEqual({
      showNumber: DIALLED,
      notice: 'Example office. A call for you. Press 1 to take it.',
    });
    expect(leg(kind, { ...settings, shows: 'dialled' })?.showNumber).toBe(DIALLED);
  });
  it('shows the caller’s number where it is set, but never a withheld one', () => {
    expect(leg(kind, { ...settings, shows: 'caller' })?.showNumber).toBe(CALLER);
    expect(leg(kind, { ...settings, shows: 'caller' }, null)?.showNumber).toBe(DIALLED);
  });
});

it('says its own notice before “press 1”, and none where nobody is asked to press it', () => {
  const forward = { e164: '+13125550177', ringSeconds: 25, pressOne: true, notice: 'Cedar Clinic, urgent call.' };
  expect(leg('forward-outside', forward)?.notice).toBe('Cedar Clinic, urgent call. Press 1 to take it.');
  expect(leg('forward-outside', { ...forward, pressOne: false })?.notice).toBeNull();
});
