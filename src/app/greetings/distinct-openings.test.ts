import { expect, it } from 'vitest';
import { distinctOpenings } from './distinct-openings.ts';

it('leaves out the sentences that greetings have in common', () => {
  expect(
    distinctOpenings({
      menu: 'Thank you for calling. Press 1.',
      lunch: 'Thank you for calling. We are at lunch. Please wait.',
      box: 'Leave a message.',
    }),
  ).toEqual({ menu: 'Press 1.', lunch: 'We are at lunch. Please wait.', box: 'Leave a message.' });
});

it('keeps the last sentence of greetings that say the same', () => {
  expect(distinctOpenings({ one: 'Hello. Goodbye.', two: 'Hello. Goodbye.' })).toEqual({
    one: 'Goodbye.',
    two: 'Goodbye.',
  });
});
