import { expect, it } from 'vitest';
import { durationText, ringsText } from './time-words.ts';

it.each([
  [0, '0 s'],
  [59, '59 s'],
  [300, '5 min'],
  [150, '2 min 30 s'],
  [86_400, '24 h'],
  [3661, '1 h 1 min 1 s'],
])('says %i seconds as %s', (seconds, words) => expect(durationText(seconds)).toBe(words));

it('counts the rings that are heard, by the rhythm of the country', () => {
  expect(ringsText(20, 'US')).toBe('about 4 rings');
  expect(ringsText(20, 'GB')).toBe('about 7 rings');
  expect(ringsText(20, 'DE')).toBe('about 4 rings');
  expect(ringsText(5, 'US')).toBe('about 1 ring');
});
