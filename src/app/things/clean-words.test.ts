import fc from 'fast-check';
import { expect, it } from 'vitest';
import { promptSchema } from '../../plan/entities.ts';
import { cleanWords } from './clean-words.ts';

it('keeps words, lines and other scripts, and drops what comes along invisibly', () => {
  expect(cleanWords('Hello.\r\nPress\t1.\u0000\u202e')).toBe('Hello.\nPress 1.');
  expect(cleanWords('Grüße 你好 👋🏽')).toBe('Grüße 你好 👋🏽');
});

it('gives words that a plan takes, whatever was pasted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
      const words = cleanWords(text);
      fc.pre(words !== '');
      expect(promptSchema.shape.text.safeParse(words).success).toBe(true);
    }),
  );
});
