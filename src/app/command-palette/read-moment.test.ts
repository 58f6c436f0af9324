import { expect, it } from 'vitest';
import { readMoment } from './read-moment.ts';

// A Monday.
const now = '2026-11-23T10:15';

it.each([
  ['fri 12:30', '2026-11-27T12:30'],
  ['Friday at 12.30', '2026-11-27T12:30'],
  ['9am tomorrow', '2026-11-24T09:00'],
  ['12 am', '2026-11-23T00:00'],
  ['noon', '2026-11-23T12:00'],
  ['17:05', '2026-11-23T17:05'],
  ['mon 12:00', '2026-11-23T12:00'],
  ['mon 9:00', '2026-11-30T09:00'],
  ['24 dec 18:05', '2026-12-24T18:05'],
  ['Dec 24th, 6pm', '2026-12-24T18:00'],
  ['1 jan 00:00', '2027-01-01T00:00'],
  ['2027-02-03 8:30', '2027-02-03T08:30'],
])('reads “%s”', (text, at) => {
  expect(readMoment(text, now)).toBe(at);
});

it.each([
  '',
  'fri',
  'ann',
  '12',
  '1230',
  '25:00',
  '13pm',
  '0am',
  '30 feb 12:00',
  'fri 12:30 13:30',
  'lunch 12:30',
  '12:75',
])('takes “%s” for no time', (text) => {
  expect(readMoment(text, now)).toBeNull();
});
