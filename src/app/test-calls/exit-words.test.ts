import { expect, it } from 'vitest';
import { exitWords } from './exit-words.ts';

it('says how many exits no test call takes', () => {
  expect(exitWords(2, 49)).toBe('2 of 49 exits have no test call');
  expect(exitWords(1, 49)).toBe('1 of 49 exits has no test call');
  expect(exitWords(1, 1)).toBe('1 of 1 exit has no test call');
});
it('says that all have one, of a single exit too', () => {
  expect(exitWords(0, 49)).toBe('All 49 exits have a test call');
  expect(exitWords(0, 1)).toBe('The only exit has a test call');
});
