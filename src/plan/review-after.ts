import { civilDateOf, dateText, existingDay, parseDate } from '../calendar/local-date.ts';

/** From one review to the next. */
const REVIEW_MONTHS = 6;

/** The date of the next review, six months after a date `YYYY-MM-DD` that exists: of a shorter month its last day. */
export function reviewAfter(day: string): string {
  const { year, month, day: wanted } = civilDateOf(parseDate(day)!);
  const months = year * 12 + (month - 1) + REVIEW_MONTHS;
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  for (let last = wanted; ; last -= 1) {
    const found = existingDay(inYear, inMonth, last);
    if (found !== null) return dateText(found);
  }
}
