import { expect, it } from 'vitest';
import { soundPlan } from '../../verify/plan-of.fixture.ts';
import { proofOf } from '../../verify/proof-of.fixture.ts';
import { badgeWords } from './badge-words.ts';

const none = { error: 0, warning: 0, hint: 3 };
const proven = (change: Parameters<typeof proofOf>[0] = {}) => ({ plan: soundPlan, proof: proofOf(change) });

it('says nothing before it knows', () => {
  expect(badgeWords(null, null).words).toBe('Checking…');
  expect(badgeWords(none, null).words).toBe('Checking…');
  expect(badgeWords(null, proven()).words).toBe('Checking…');
});

it('says how far a check is, and that somebody stopped it', () => {
  expect(badgeWords(none, null, { far: '3 of 5 numbers' }).words).toBe('Checking… 3 of 5 numbers');
  expect(badgeWords(none, proven(), { cancelled: true })).toMatchObject({
    words: 'Not checked since your last change',
    tone: 'warning',
  });
  expect(badgeWords({ ...none, error: 1 }, null, { cancelled: true }).words).toBe('1 problem');
});

it('counts problems before anything else; hints are none', () => {
  expect(badgeWords({ ...none, warning: 1 }, null)).toMatchObject({ words: '1 problem', tone: 'warning' });
  expect(badgeWords({ ...none, error: 1, warning: 2 }, proven())).toMatchObject({ words: '3 problems', tone: 'lost' });
});

it('says until when nobody gets lost, and never when that was not proven', () => {
  expect(badgeWords(none, proven())).toMatchObject({
    words: 'Checked to 27 Dec 2027: no caller gets lost',
    tone: 'ok',
  });
  expect(badgeWords(none, proven({ limits: ['12 conditions are too many.'] }))).toMatchObject({
    words: 'Not proven: 12 conditions are too many.',
    tone: 'warning',
  });
  const lost = {
    id: 'a',
    rule: 'caller-lost',
    severity: 'hint',
    place: { at: 'plan' },
    message: 'm',
    fix: 'f',
  } as const;
  expect(badgeWords(none, proven({ findings: [lost] })).tone).toBe('lost');
});
