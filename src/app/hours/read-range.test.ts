import { expect, test } from 'vitest';
import { readRange, spreadRange } from './read-range.ts';

test.each([
  ['9-17', '09:00', '17:00'],
  ['9am-5:30pm', '09:00', '17:30'],
  ['8:30 – 12', '08:30', '12:00'],
  ['8 to noon', '08:00', '12:00'],
  ['0:00-24:00', '00:00', '24:00'],
  ['22-6', '22:00', '06:00'],
  ['9pm-5am', '21:00', '05:00'],
  // What is meant, not what is written.
  ['9-5', '09:00', '17:00'],
  ['8:30-5:30', '08:30', '17:30'],
  ['12-1', '12:00', '13:00'],
  ['1-5pm', '13:00', '17:00'],
  ['9-5pm', '09:00', '17:00'],
  ['11-1pm', '11:00', '13:00'],
  // Two digits are a day of 24 hours.
  ['09:00-05:00', '09:00', '05:00'],
])('“%s” is two times', (text, from, to) => expect(readRange(text)).toEqual({ from, to }));

test.each(['9', '', '-', '9-', '-17', '9-12-17', 'soon-17', '9-25', 'am-pm'])('“%s” is no range', (text) =>
  expect(readRange(text)).toBeNull(),
);

test('a range in one field fills both', () => {
  expect(spreadRange({ from: '9-17', to: '12:00' })).toEqual({ from: '09:00', to: '17:00' });
  expect(spreadRange({ from: '08:00', to: '13-18' })).toEqual({ from: '13:00', to: '18:00' });
  expect(spreadRange({ from: '8', to: '12' })).toEqual({ from: '8', to: '12' });
});
