import { expect, it } from 'vitest';
import { counted } from './counted.ts';

it('says one of a thing as one, and none and more of it as many', () => {
  expect([0, 1, 2, 21].map((many) => counted(many, 'step'))).toEqual(['0 steps', '1 step', '2 steps', '21 steps']);
});
it('takes the words for many where they are not those for one with an s', () => {
  expect([0, 1, 2].map((many) => counted(many, 'person is', 'people are'))).toEqual([
    '0 people are',
    '1 person is',
    '2 people are',
  ]);
});
