import { expect, it } from 'vitest';
import { plainCall } from '../plan/call-script.ts';
import { soundPlan } from './plan-of.fixture.ts';
import { proofOf } from './proof-of.fixture.ts';
import { periodRows, proofLine } from './proof-words.ts';

const call = plainCall('main', '2027-01-12T10:07');
const period = { hours: 'desk', period: 'open', slowest: { seconds: 95, call }, quickest: null, neverLost: true };

it('says until when nobody gets lost, in the office’s own dates', () => {
  expect(proofLine(soundPlan, proofOf())).toBe('Checked to 27 Dec 2027: no caller gets lost');
});

it('claims no more than was proven', () => {
  const lost = proofOf({ numbers: [{ number: 'main', periods: [{ ...period, neverLost: false }] }] });
  expect(proofLine(soundPlan, lost)).toBe('Checked to 27 Dec 2027: some callers get lost');
  expect(proofLine(soundPlan, proofOf({ limits: ['12 conditions are too many.'] }))).toBe(
    'Not proven: 12 conditions are too many.',
  );
});

it('lists how long callers need, the slowest first, those who reach nobody last', () => {
  const proof = proofOf({
    numbers: [
      {
        number: 'main',
        periods: [
          { ...period, hours: null, period: null, slowest: null },
          { ...period, slowest: { seconds: 20, call } },
          { ...period, period: null },
        ],
      },
    ],
  });
  expect(periodRows(soundPlan, proof).map(({ number, when, slowest }) => [number, when, slowest?.seconds])).toEqual([
    ['Main line', 'closed, all other times of Desk hours', 95],
    ['Main line', 'Open of Desk hours', 20],
    ['Main line', 'at any time', undefined],
  ]);
});
