import { expect, it } from 'vitest';
import type { DaySegment, WeekDay } from '../../verify/coverage/coverage.ts';
import { weekWays } from './week-ways.ts';

const part = (fromMinute: number, untilMinute: number, says: string): DaySegment => ({
  fromMinute,
  untilMinute,
  end: { kind: 'message', who: [], onCall: null, text: says, says, seconds: 0 },
  atMs: 0,
});
const day = (weekday: WeekDay['weekday'], ...segments: DaySegment[]): WeekDay => ({
  weekday,
  segments,
  date: '2026-11-23',
  like: 1,
  of: 1,
});

it('says days with the same times together, and what lasts longest as otherwise', () => {
  const open = [part(0, 480, 'night'), part(480, 720, 'day'), part(780, 1020, 'day'), part(1020, 1440, 'night')];
  const week = [day(1, ...open), day(2, ...open), day(6, part(540, 720, 'day')), day(7, part(0, 1440, 'night'))];
  expect(weekWays(week).map(({ end, when }) => `${when}: ${end.says}`)).toEqual([
    'Mon–Tue 08:00–12:00, 13:00–17:00; Sat 09:00–12:00: day',
    'Otherwise: night',
  ]);
});

it('says what is never otherwise as always', () => {
  expect(weekWays([day(3, part(0, 1440, 'night'))])[0]?.when).toBe('Always');
});
