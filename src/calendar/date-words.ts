import { civilDateOf, dayNumberOf, existingDay, parseDate } from './local-date.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore

/** The English name of a month counted from 1, or empty where there is none. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** A `YYYY-MM-DD` in words, such as "29 February 2028"; other text is given back as it is. */
export function dateWords(date: string): string {
  const dayNumber = parseDate(date);
  if (dayNumber === null) return date;
  const { year, month, day } = civilDateOf(dayNumber);
  return `${day} ${monthName(month)} ${year}`;
}

/** The first `count` years from `year` on that have a 29 February. */
export function leapYearsFrom(year: number, count: number): number[] {
  const years: number[] = [];
  for (let at = year; years.length < count; at += 1) if (existingDay(at, 2, 29) !== null) years.push(at);
  return years;
}

/** Why a text is no date, as a sentence that names it and what to write instead; undefined for a date that exists. */
export function dateProblem(text: string): string | undefined {
  if (parseDate(text) !== null) return undefined;
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1000)
    return `“${text}” is not a date. Write year, month and day, such as 2028-02-29.`;
  if (monthName(month) === '') return `“${text}” is not a date: months go from 01 to 12.`;
  if (month === 2 && day === 29)
    return `There is no 29 February ${year}, which is no leap year. The next one is in ${leapYearsFrom(year, 1)[0]}.`;
  const last = civilDateOf(dayNumberOf(year, month + 1, 0)).day;
  return `There is no ${day} ${monthName(month)} ${year}; that month has ${last} days.`;
}
