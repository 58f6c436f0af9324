import { expect, it } from 'vitest';
import { bookOf } from './hours-book.ts';
import type { Hours } from './hours.ts';
import { frontDesk, nightDesk } from './sample-hours.fixture.ts';

const lines = (hours: Hours, weekday: 1 | 7) => {
  const { minutes, answers } = bookOf(hours).ordinaryOn(weekday);
  return minutes.map((minute, index) => `${minute} ${answers[index]!.period}`);
};

it('lays out a day from midnight on', () => {
  expect(lines(frontDesk('UTC'), 1)).toEqual(['0 null', '480 open', '720 lunch', '780 open', '1020 null']);
  expect(lines(frontDesk('UTC'), 7)).toEqual(['0 null']);
});

it('begins with what the day before runs on with, the first in the list on top', () => {
  // Saturday night and Sunday night, under two odd half hours, and before one that the night is higher than.
  expect(lines(nightDesk('UTC'), 7)).toEqual([
    '0 night',
    '90 odd',
    '120 night',
    '150 odd',
    '195 night',
    '360 null',
    '1320 night',
  ]);
  expect(lines(nightDesk('UTC'), 1)).toEqual(['0 night', '360 null', '1320 night']);
});
