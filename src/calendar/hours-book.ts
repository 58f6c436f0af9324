import type { Hours, SpecialDay, Weekday } from './hours.ts';
import { civilDateOf, dateText, dayNumberOf, spanMinutes } from './local-date.ts';
import { ordinaryDay, type OrdinaryDay } from './ordinary-day.ts';
import type { PeriodAnswer } from './period-answer.ts';
import { specialDatesOf } from './special-dates.ts';

/** A span ready to be put on a date; `order` is its place in the list it came from. */
export interface BookSpan {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly order: number;
  readonly answer: PeriodAnswer;
}

/** What a special day puts on one date: its spans, and `rest` for the time outside them. */
export interface BookSpecial {
  readonly spans: readonly BookSpan[];
  readonly rest: PeriodAnswer;
}

/** An Hours with its texts read and its rules turned into dates, once, so that asking is arithmetic. Malformed spans are left out. */
export interface HoursBook {
  readonly zone: string;
  weeklyOn(weekday: Weekday): readonly BookSpan[];
  specialOn(dayNumber: number): BookSpecial | undefined;
  /** What a weekday is where neither special days nor clock changes have a say in it. */
  ordinaryOn(weekday: Weekday): OrdinaryDay;
}

function readSpecial(special: SpecialDay, date: string): BookSpecial {
  const because = { source: 'special', day: special.id, date } as const;
  const { effect } = special;
  if (effect.kind === 'period') return { spans: [], rest: { period: effect.period, because } };
  const spans: BookSpan[] = [];
  if (effect.kind === 'hours')
    for (const [order, { from, to, period }] of effect.spans.entries()) {
      const minutes = spanMinutes({ from, to });
      if (minutes !== null) spans.push({ ...minutes, order, answer: { period, because: { ...because, from, to } } });
    }
  return { spans, rest: { period: null, because } };
}

function makeBook(hours: Hours): HoursBook {
  const weekly: BookSpan[][] = Array.from({ length: 8 }, () => []);
  for (const [order, { days, from, to, period }] of hours.weekly.entries()) {
    const minutes = spanMinutes({ from, to });
    if (minutes === null) continue;
    const span = { ...minutes, order, answer: { period, because: { source: 'weekly', days, from, to } as const } };
    for (const day of new Set(days)) weekly[day]?.push(span);
  }

  const years = new Map<number, Map<number, BookSpecial>>();
  const yearOf = (year: number): Map<number, BookSpecial> => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const dates = new Map<number, BookSpecial>();
    for (const { dayNumber, special } of specialDatesOf(hours, year))
      if (!dates.has(dayNumber)) dates.set(dayNumber, readSpecial(special, dateText(dayNumber)));
    years.set(year, dates);
    return dates;
  };
  // Days are asked for one after the other, and finding a day's year costs as much as all the rest.
  let near = { fromDay: 0, untilDay: 0, dates: new Map<number, BookSpecial>() };
  const specialOn = (dayNumber: number): BookSpecial | undefined => {
    if (dayNumber < near.fromDay || dayNumber >= near.untilDay) {
      const { year } = civilDateOf(dayNumber);
      near = { fromDay: dayNumberOf(year, 1, 1), untilDay: dayNumberOf(year + 1, 1, 1), dates: yearOf(year) };
    }
    return near.dates.get(dayNumber);
  };

  const ordinary: (OrdinaryDay | undefined)[] = [];
  const hasSpecials = hours.specialDays.some(({ off }) => off !== true);
  return {
    zone: hours.zone,
    weeklyOn: (weekday) => weekly[weekday]!,
    specialOn: (dayNumber) => (hasSpecials ? specialOn(dayNumber) : undefined),
    ordinaryOn: (weekday) =>
      (ordinary[weekday] ??= ordinaryDay(weekly[weekday]!, weekly[weekday === 1 ? 7 : weekday - 1]!)),
  };
}

const books = new WeakMap<Hours, HoursBook>();

/** The book of an Hours, made when first asked for and remembered as long as that very object lives. */
export function bookOf(hours: Hours): HoursBook {
  const known = books.get(hours);
  if (known !== undefined) return known;
  const book = makeBook(hours);
  books.set(hours, book);
  return book;
}
