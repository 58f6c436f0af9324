import {
  civilDateOf,
  dateText,
  dayNumberOf,
  existingDay,
  parseDate,
  parseMinute,
  weekdayOf,
} from '../../calendar/local-date.ts';
import { monthName } from '../../calendar/date-words.ts';
import { WEEK, weekdayName } from '../../calendar/weekday-names.ts';

/**
 * Reads a typed moment such as "fri 12:30", "tomorrow 9am", "17:00", "24 dec 18:05" or "2026-12-24 18:05" into a wall time
 * `YYYY-MM-DDTHH:MM`, or null. `now` is the wall time at present; a weekday is the next one, a date without a year the next such.
 */
export function readMoment(text: string, now: string): string | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/(\d)\s+([ap]m)\b/, '$1$2')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && word !== 'at' && word !== 'on');
  const today = parseDate(now.slice(0, 10));
  const clocks = words.flatMap((word, index) => {
    const clock = readClock(word);
    return clock === null ? [] : [{ clock, index }];
  });
  const [found] = clocks;
  if (today === null || found === undefined || clocks.length > 1) return null;
  const rest = words.filter((_, index) => index !== found.index);
  const day = readDay(rest, today, found.clock <= now.slice(11));
  return day === null ? null : `${dateText(day)}T${found.clock}`;
}

/** HH:MM of a typed time that is not also a plain number. */
function readClock(word: string): string | null {
  if (word === 'noon') return '12:00';
  if (word === 'midnight') return '00:00';
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))?([ap]m)?$/.exec(word) ?? [];
  if (hours === undefined || (half === undefined && !/[:.]/.test(word))) return null;
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
  const clock = `${String(hour).padStart(2, '0')}:${minutes}`;
  const minute = parseMinute(clock);
  return minute === null || minute >= 1440 ? null : clock;
}

/** The day number of typed words about a day; none is today. */
function readDay(words: readonly string[], today: number, isPast: boolean): number | null {
  const [first, second] = words;
  if (first === undefined || (words.length === 1 && first === 'today')) return today;
  if (words.length === 1) {
    if (first === 'tomorrow') return today + 1;
    const weekday = WEEK.find((day) => isShort(first, weekdayName(day)));
    if (weekday === undefined) return parseDate(first);
    const ahead = (weekday - weekdayOf(today) + 7) % 7;
    return today + (ahead === 0 && isPast ? 7 : ahead);
  }
  if (words.length !== 2) return null;
  const day = Number(
    /^(\d{1,2})(?:st|nd|rd|th|\.)?$/.exec(first)?.[1] ?? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(second!)?.[1],
  );
  const month = Array.from({ length: 12 }, (_, index) => index + 1).find((number) =>
    [first, second!].some((word) => isShort(word, monthName(number))),
  );
  if (month === undefined || Number.isNaN(day)) return null;
  const { year } = civilDateOf(today);
  const thisYear = existingDay(year, month, day);
  if (thisYear === null) return null;
  return thisYear < today ? dayNumberOf(year + 1, month, day) : thisYear;
}

/** Whether a word is at least the first three letters of a name. */
const isShort = (word: string, name: string): boolean => word.length >= 3 && name.toLowerCase().startsWith(word);
