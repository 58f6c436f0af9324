import { expect, test } from 'vitest';
import { parseClock } from './parse-clock.ts';

test.each([
  ['8', '08:00'],
  ['8:30', '08:30'],
  ['08:30', '08:30'],
  ['17.30', '17:30'],
  ['17h30', '17:30'],
  ['0830', '08:30'],
  ['830', '08:30'],
  ['5pm', '17:00'],
  ['5 PM', '17:00'],
  ['5:15 p.m.', '17:15'],
  ['12am', '00:00'],
  ['12pm', '12:00'],
  ['noon', '12:00'],
  [' 9 ', '09:00'],
  ['24', '24:00'],
  ['24:00', '24:00'],
])('“%s” is %s', (text, time) => expect(parseClock(text)).toEqual({ ok: true, value: time }));

test.each(['25:00', '8:75', '24:15', '13pm', '0pm', '99'])('there is no time “%s”', (text) => {
  const read = parseClock(text);
  expect(read.ok ? read.value : read.error).toContain(`There is no time “${text}”`);
});

test.each(['soon', '8-12', '8:3', '1234567', '5m', 'constructor'])('“%s” is not a time', (text) => {
  const read = parseClock(text);
  expect(read.ok ? read.value : read.error).toContain('is not a time');
});

test('an empty field asks for a time', () => {
  expect(parseClock(' ')).toEqual({ ok: false, error: 'Write a time, such as 8:30.' });
});
