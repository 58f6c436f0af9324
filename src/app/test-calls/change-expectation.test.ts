import { expect, it } from 'vitest';
import { expectationSchema, type Expectation } from '../../plan/call-script.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { playTestCalls, type PlayedTestCall } from '../../verify/test-calls/play-test-calls.ts';
import { toEnd } from '../../verify/test-calls/to-end.fixture.ts';
import { asItGoesNow, secondsNow, withEnds, withLimit, withPasses } from './change-expectation.ts';

const clinic = samplePlan('clinic');
const [id] = Object.keys(clinic.scenarios) as [string];
const played = (wanted: Expectation): PlayedTestCall => {
  const scenario = { ...clinic.scenarios[id]!, expect: wanted };
  return toEnd(playTestCalls({ ...clinic, scenarios: { [id]: scenario } })).answer.calls[0]!;
};
const now = played(clinic.scenarios[id]!.expect);
const [firstStep, secondStep] = now.steps as [{ flow: string; node: string }, { flow: string; node: string }];

it('takes over all that differs and nothing else, and then the call passes', () => {
  const wrong: Expectation = {
    outcome: 'failed',
    or: [{ outcome: 'goodbye' }],
    passes: [secondStep, firstStep, { flow: firstStep.flow, node: 'gone' }],
    atMost: { secondsInAll: 1, secondsOnHold: 7200 },
  };
  const before = played(wrong);
  expect(before.passed).toBe(false);
  const next = asItGoesNow(wrong, before);
  expect(next).toEqual({
    ...now.end,
    passes: [secondStep],
    atMost: { secondsInAll: secondsNow(now, 'secondsInAll'), secondsOnHold: 7200 },
  });
  expect(played(next).passed).toBe(true);
});

it('leaves what is met as it is', () => {
  const met: Expectation = { outcome: 'failed', or: [now.end!], passes: [firstStep] };
  expect(asItGoesNow(met, played(met))).toEqual(met);
});

it('leaves nothing empty behind', () => {
  const all: Expectation = {
    outcome: 'goodbye',
    or: [{ outcome: 'message' }],
    passes: [firstStep],
    atMost: { secondsInAll: 9 },
  };
  const bare = withLimit(
    withPasses(withEnds(all, [{ outcome: 'answered', who: 'dana-ortiz' }]), []),
    'secondsInAll',
    null,
  );
  expect(bare).toEqual({ outcome: 'answered', who: 'dana-ortiz' });
  expect(expectationSchema.parse(bare)).toEqual(bare);
});
