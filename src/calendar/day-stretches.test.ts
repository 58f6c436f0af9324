import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyHours, anyInstant, anyOverrides } from './any-hours.fixture.ts';
import { dayStretches } from './day-stretches.ts';
import { periodAt } from './period-at.ts';
import { frontDesk, nightDesk } from './sample-hours.fixture.ts';
import { localText } from './zone.ts';

const desk = frontDesk('America/New_York');
const utc = (text: string) => Date.parse(`${text}Z`);
const lines = (...given: Parameters<typeof dayStretches>) =>
  dayStretches(...given).map(({ fromMinute, toMinute, period }) => `${fromMinute}–${toMinute} ${period}`);

it('tells the periods of a date as a wall clock shows them', () => {
  expect(lines(desk, [], '2026-06-08')).toEqual([
    '0–480 null',
    '480–720 open',
    '720–780 lunch',
    '780–1020 open',
    '1020–1440 null',
  ]);
  expect(lines(desk, [], '2026-06-07')).toEqual(['0–1440 null']);
  expect(lines(desk, [], '2026-11-27')).toEqual(['0–1440 short']);
});

it('has overrides in it', () => {
  const closeNow = { id: 'o', period: null, fromMs: utc('2026-06-08T14:20'), untilMs: utc('2026-06-08T17:30') };
  expect(lines(desk, [closeNow], '2026-06-08')).toEqual([
    '0–480 null',
    '480–620 open',
    '620–810 null',
    '810–1020 open',
    '1020–1440 null',
  ]);
});

it('goes on from yesterday and into tomorrow, through skipped and repeated hours', () => {
  const night = { ...nightDesk('Europe/Berlin'), specialDays: [] };
  // 02:30 to 03:15 of the skipped hour is at 03:30 and ends before it begins; 01:30 to 02:00 ends with the gap, at 03:00.
  expect(lines(night, [], '2026-03-29')).toEqual(['0–90 night', '90–180 odd', '180–360 night', '360–1320 null', '1320–1440 night']); // prettier-ignore
  // 01:30 to 02:00 ends at the second 02:00, when 02:30 to 03:15 has begun at the first 02:30.
  expect(lines(night, [], '2026-10-25')).toEqual([
    '0–90 night',
    '90–195 odd',
    '195–360 night',
    '360–1320 null',
    '1320–1440 night',
  ]);
  // Ten minutes before and ten minutes after the clock goes back from 3:00 to 2:00.
  const closed = { id: 'o', period: null, fromMs: utc('2026-10-25T00:50'), untilMs: utc('2026-10-25T01:10') };
  expect(lines({ ...desk, zone: 'Europe/Berlin', weekly: [{ days: [7], from: '01:00', to: '04:00', period: 'open' }] }, [closed], '2026-10-25')).toEqual(['0–60 null', '60–170 open', '170–170 null', '170–240 open', '240–1440 null']); // prettier-ignore
});

it('is empty for a date the zone skipped, and refuses what is no date', () => {
  expect(dayStretches({ ...desk, zone: 'Pacific/Apia' }, [], '2011-12-30')).toEqual([]);
  expect(() => dayStretches(desk, [], '2027-02-29')).toThrow(RangeError);
});

it('covers any date once, and agrees with periodAt', () => {
  fc.assert(
    fc.property(anyHours, anyOverrides, anyInstant, (hours, overrides, atMs) => {
      const date = localText(hours.zone, atMs).slice(0, 10);
      const stretches = dayStretches(hours, overrides, date);
      expect(stretches[stretches.length - 1]!.toMinute).toBe(1440);
      for (const [index, { fromMs, untilMs, fromMinute, toMinute, period }] of stretches.entries()) {
        const next = stretches[index + 1];
        if (next !== undefined) expect([next.fromMs, next.fromMinute]).toEqual([untilMs, toMinute]);
        expect(toMinute).toBeGreaterThanOrEqual(fromMinute);
        for (const within of [fromMs, Math.floor((fromMs + untilMs) / 2), untilMs - 1])
          expect(periodAt(hours, overrides, within).period).toBe(period);
      }
    }),
    { numRuns: 150 },
  );
});
