import { expect, it } from 'vitest';
import { notesOf, TONES } from './tones.ts';

it('rings as a North American line does, two seconds in six', () => {
  expect(notesOf(TONES.ringing, 0, 9)).toEqual([
    { pitch: 440, fromSeconds: 0, seconds: 2 },
    { pitch: 480, fromSeconds: 0, seconds: 2 },
    { pitch: 440, fromSeconds: 6, seconds: 2 },
    { pitch: 480, fromSeconds: 6, seconds: 2 },
  ]);
});

it('goes on where a call was stopped, in the middle of a ring or of the pause', () => {
  expect(
    notesOf(TONES.ringing, 1.5, 5).map(({ pitch, fromSeconds, seconds }) => [pitch, fromSeconds, seconds]),
  ).toEqual([
    [440, 0, 0.5],
    [480, 0, 0.5],
    [440, 4.5, 0.5],
    [480, 4.5, 0.5],
  ]);
});

it('is busy twice a second, and the tone before a message comes once', () => {
  expect(notesOf(TONES.busy, 0, 2).map(({ fromSeconds }) => fromSeconds)).toEqual([0, 0, 1, 1]);
  expect(notesOf(TONES.tone, 0, 60)).toEqual([{ pitch: 1000, fromSeconds: 0, seconds: 0.5 }]);
  expect(notesOf(TONES.tone, 3, 60)).toEqual([]);
});
