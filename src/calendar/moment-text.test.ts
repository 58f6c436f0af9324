import { expect, it } from 'vitest';
import { momentText } from './moment-text.ts';
import { parseLocal } from './zone.ts';

const zone = 'America/Chicago';
const at = (text: string) => {
  const parsed = parseLocal(text, zone);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};
const said = (text: string) => momentText(zone, at(text), at('2026-11-24T10:07'));

it('says as much of a moment as people near it would', () => {
  expect(said('2026-11-24T17:00')).toBe('17:00');
  expect(said('2026-11-25T08:00')).toBe('tomorrow 08:00');
  expect(said('2026-11-30T07:30')).toBe('Mon 07:30');
  expect(said('2026-12-01T08:00')).toBe('Tue 1 Dec, 08:00');
  expect(said('2027-01-04T08:00')).toBe('Mon 4 Jan 2027, 08:00');
  expect(said('2026-11-23T08:00')).toBe('Mon 23 Nov, 08:00');
});

it('counts days on the wall, not hours', () => {
  expect(momentText(zone, at('2026-11-25T00:05'), at('2026-11-24T23:55'))).toBe('tomorrow 00:05');
});
