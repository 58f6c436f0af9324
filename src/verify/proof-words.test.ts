import { expect, it } from 'vitest';
import { plainCall } from '../plan/call-script.ts';
import { soundPlan } from './plan-of.fixture.ts';
import { proofOf } from './proof-of.fixture.ts';
import { periodRows, slowestWords } from './proof-rows.ts';
import { nobodyLost, proofLine } from './proof-words.ts';

const call = plainCall('main', '2027-01-12T10:07');
const period = { hours: 'desk', period: 'open', slowest: { seconds: 95, call }, quickest: null, exact: true };

it('says until when nobody gets lost, in the office’s own dates', () => {
  expect(proofLine(soundPlan, proofOf())).toBe('Checked to 27 Dec 2027: no caller gets lost');
});

it('claims no more than was proven', () => {
  const lost = proofOf({
    findings: [{ id: 'a', rule: 'caller-lost', severity: 'error', place: { at: 'plan' }, message: 'm', fix: 'f' }],
  });
  expect(proofLine(soundPlan, lost)).toBe('Checked to 27 Dec 2027: some callers get lost');
  const round = (severity: 'error' | 'warning') =>
    proofOf({ findings: [{ ...lost.findings[0]!, rule: 'endless-loop', severity }] });
  expect(proofLine(soundPlan, round('error'))).toBe('Checked to 27 Dec 2027: some callers get lost');
  // Whoever leaves a message gets out of a circle that takes one.
  expect(nobodyLost(round('warning'))).toBe(true);
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
          { ...period, period: 'lunch', slowest: { seconds: 300, call }, exact: false },
        ],
      },
    ],
  });
  expect(periodRows(soundPlan, proof).map((row) => [row.number, row.when, slowestWords(row)])).toEqual([
    ['Main line', 'Lunch of Desk hours', 'at least 5 min'],
    ['Main line', 'closed, all other times of Desk hours', '95 s'],
    ['Main line', 'Open of Desk hours', '20 s'],
    ['Main line', 'at any time', 'nobody answers'],
  ]);
});
