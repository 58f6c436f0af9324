import type { Period, Weekday } from '../../calendar/hours.ts';
import { weekdaysText } from '../../calendar/week-text.ts';
import { minuteText, type DayPiece } from '../things/week-pieces.ts';

/** Monday to Friday. */
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/** The name of a period, or "Closed" for the time outside all of them. */
export const periodName = (periods: readonly Period[], id: string | null): string =>
  periods.find((period) => period.id === id)?.name ?? 'Closed';

/** A piece's times, such as "08:00–12:00", or "22:00–06:00 the next day". */
export const timesText = ({ fromMinute, toMinute }: Pick<DayPiece, 'fromMinute' | 'toMinute'>): string =>
  fromMinute === 0 && toMinute === 1440
    ? 'all day'
    : `${minuteText(fromMinute)}–${minuteText(toMinute)}${toMinute > 1440 ? ' the next day' : ''}`;

/** What an edit put where, such as "Lunch 12:00–13:00 on Mon–Fri". */
export function paintedText(periods: readonly Period[], painted: readonly DayPiece[]): string {
  const [first] = painted;
  if (first === undefined) return 'Change the week';
  return `${periodName(periods, first.period)} ${timesText(first)} on ${weekdaysText(painted.map(({ day }) => day))}`;
}
