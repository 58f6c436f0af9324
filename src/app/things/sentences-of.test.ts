import { expect, it } from 'vitest';
import { sentencesOf } from './sentences-of.ts';

it('splits a greeting where a voice would pause, losing no word', () => {
  const text = 'Thank you for calling. Are you a patient? Press 1.';
  expect(sentencesOf(text, 'en-US')).toEqual(['Thank you for calling.', 'Are you a patient?', 'Press 1.']);
  expect(sentencesOf('  ', 'en-US')).toEqual([]);
});
