import type { Weekday } from './hours.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The days of the week, Monday first. */
export const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The English name of a weekday. */
export const weekdayName = (weekday: Weekday): string => NAMES[weekday - 1]!;

/** The same in three letters: "Mon". */
export const shortWeekday = (weekday: Weekday): string => weekdayName(weekday).slice(0, 3);
