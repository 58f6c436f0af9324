import { expect, it } from 'vitest';
import { plainCall } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { soundPlan } from '../verify/plan-of.fixture.ts';
import { proofOf } from '../verify/proof-of.fixture.ts';
import { proofText } from './proof-text.ts';

const call = plainCall('main', '2027-01-12T10:07');
const promise = {
  presses: [],
  when: { is: 'always' },
  reaches: [{ to: 'person' }],
  withinSeconds: 60,
  even: [],
} as const;
const plan = { ...soundPlan, promises: { one: promise, two: promise } } as unknown as Plan;

it('reads from the answer to the details, each with the command that plays it', () => {
  const period = { hours: 'desk', period: 'open', slowest: { seconds: 95, call }, quickest: null, exact: true };
  const proof = proofOf({
    promises: [
      { promise: 'one', is: 'kept' },
      { promise: 'two', is: 'broken', why: 'Ann rings for 80 s.', call },
    ],
    numbers: [{ number: 'main', periods: [period, { ...period, period: null, slowest: null }] }],
  });
  const see = 'See it: ringplan simulate plan.json --to main --at 2027-01-12T10:07 --caller +17085550142';
  expect(proofText(plan, 'plan.json', proof).split('\n')).toEqual([
    'Checked to 27 Dec 2027: no caller gets lost.',
    '',
    'Promises',
    '  Kept: A caller to any number who presses nothing at any time reaches a person within 60 s.',
    '  Broken: A caller to any number who presses nothing at any time reaches a person within 60 s.',
    '    Ann rings for 80 s.',
    `    ${see}`,
    '',
    'The longest until a person answers',
    '  Main line, Open of Desk hours: 95 s',
    `    ${see}`,
    '  Main line, closed, all other times of Desk hours: nobody answers',
  ]);
});

it('says first what was not proven', () => {
  const limits = ['12 conditions are too many.', 'Another reason.'];
  expect(proofText(soundPlan, 'plan.json', proofOf({ limits }))).toBe(
    'Not proven: 12 conditions are too many.\nNot proven: Another reason.',
  );
});
