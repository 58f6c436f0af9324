import { expect, it } from 'vitest';
import { clockAt, dateAt, dayRangeText, dayText, dayTextAt, dayTimeTextAt, instantText } from './day-text.ts';

const CHICAGO = 'America/Chicago';
const at = Date.parse('2026-11-27T14:05:00Z');

it('says a date with its weekday, and the year where it is needed', () => {
  expect(dayText('2026-11-26')).toBe('Thu 26 Nov 2026');
  expect(dayText('2027-09-06', 2026)).toBe('Mon 6 Sep 2027');
  expect(dayText('2026-09-06', 2026)).toBe('Sun 6 Sep');
  expect(dayText('soon')).toBe('soon');
  expect(dayText('2026-02-30')).toBe('2026-02-30');
});

it('says dates in a row, and one date once', () => {
  expect(dayRangeText('2026-12-24', '2027-01-01')).toBe('Thu 24 Dec 2026 to Fri 1 Jan 2027');
  expect(dayRangeText('2026-12-24', '2026-12-24')).toBe('Thu 24 Dec 2026');
});

it('says instants on the clocks of a zone', () => {
  expect(dayTextAt(CHICAGO, at, at)).toBe('Fri 27 Nov');
  expect(dayTextAt(CHICAGO, at, Date.parse('2027-01-01T03:00:00Z'))).toBe('Fri 27 Nov');
  expect(dayTextAt(CHICAGO, at, Date.parse('2027-01-01T09:00:00Z'))).toBe('Fri 27 Nov 2026');
  expect(dayTimeTextAt(CHICAGO, at, at)).toBe('Fri 27 Nov, 08:05');
  expect(instantText('Asia/Tokyo', at)).toBe('Fri 27 Nov 2026 at 23:05');
  expect([dateAt('Pacific/Auckland', at), clockAt('Pacific/Auckland', at)]).toEqual(['2026-11-28', '03:05']);
});
