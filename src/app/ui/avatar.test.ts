import { expect, it } from 'vitest';
import { initialsOf } from './avatar.tsx';

it('takes the first and the last word, without titles', () => {
  expect(
    ['Dana Ortiz', 'Dr. Samuel Whitfield', 'Cher', 'ángel de la Cruz', '24/7 Service', '—', 'Dr.'].map(initialsOf),
  ).toEqual(['DO', 'SW', 'C', 'ÁC', 'S', '?', 'D']);
});
