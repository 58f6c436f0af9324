import { expect, it } from 'vitest';
import { plainCall } from '../plan/call-script.ts';
import { walk } from './walk.ts';
import { samplePlan } from './sample-plan.fixture.ts';
import { answerQuestion, keyMeanings, openQuestion, questionsOf } from './caller-keys.ts';

const plan = samplePlan('clinic');
const play = (keys: string[]) => {
  const result = walk(plan, { ...plainCall('main', '2026-11-24T10:07'), keys });
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const end = (call: ReturnType<typeof play>) => call.trace.length - 1;

it('answers the first question of a call in which nothing was pressed', () => {
  const call = play([]);
  expect(questionsOf(call).length).toBeGreaterThan(1);
  const question = openQuestion(call, end(call))!;
  expect(answerQuestion(call.script, question, '2').keys).toEqual(['2']);
});

it('goes on to the next question at the end, and replaces the last answer when every question has one', () => {
  const silent = play(['']);
  expect(answerQuestion(silent.script, openQuestion(silent, end(silent))!, '2').keys).toEqual(['', '2']);
  const answered = play(['2']);
  expect(answerQuestion(answered.script, openQuestion(answered, end(answered))!, '1').keys).toEqual(['1']);
});

it('answers the question the cursor is at and forgets what was pressed after it', () => {
  const call = play(['7', '7', '2']);
  const second = questionsOf(call)[1]!;
  expect(openQuestion(call, second.line)!.answer).toBe(1);
  expect(answerQuestion(call.script, second, '1').keys).toEqual(['7', '1']);
});

it('says what keys mean where the call is', () => {
  const call = play([]);
  expect(keyMeanings(plan, openQuestion(call, 0))).toMatchObject({ '2': 'Billing' });
  expect(keyMeanings(plan, null)).toEqual({});
});
