import { expect, it } from 'vitest';
import { plainCall, type CallScript } from '../plan/call-script.ts';
import { walk } from './walk.ts';
import { samplePlan } from './sample-plan.fixture.ts';
import { outcomeWords } from './outcome-words.ts';

const plan = samplePlan('clinic');
const wordsOf = (script: Partial<CallScript>) => {
  const result = walk(plan, { ...plainCall('main', '2026-11-24T10:07'), ...script });
  if (!result.ok) throw new Error(result.error);
  return outcomeWords(plan, result.value);
};

it('says who, where and when for every kind of end', () => {
  expect(wordsOf({ keys: ['2'] })).toMatchObject({ title: 'Dana Ortiz answers, after 0:18', tone: 'person' });
  expect(wordsOf({ keys: ['3'] }).title).toMatch(/^A message in Front desk mailbox.*, reached after 0:14$/);
  expect(wordsOf({ keys: ['3'], leavesMessage: false }).title).toMatch(
    /^No message left in Front desk mailbox, over after/,
  );
  expect(wordsOf({ hangUpAfterSeconds: 5 })).toEqual({
    title: 'The caller hangs up, after 0:05',
    length: null,
    tone: 'goodbye',
  });
  expect(wordsOf({ keys: ['3'] }).length).toMatch(/^\d+:\d\d in all$/);
});
