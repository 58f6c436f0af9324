import * as z from 'zod/mini';
import { civilDateOf, dateText, existingDay, parseDate } from '../calendar/local-date.ts';
import { textSchema } from './field.ts';

const date = z.string().check(z.refine((text) => parseDate(text) !== null, 'a date such as 2027-05-23'));

/**
 * When somebody looks at the office's phones again, and when they last did, as local dates of the office. No call depends on it:
 * it is outside the behaviour hash, and needs no publish.
 */
export const reviewSchema = z.strictObject({
  by: date,
  doneOn: z.optional(date),
  note: z.optional(textSchema(500)),
});
export type Review = z.infer<typeof reviewSchema>;

/** From one review to the next. */
const REVIEW_MONTHS = 6;

/** The date of the next review, six months after a date `YYYY-MM-DD`: of a shorter month its last day. */
export function reviewAfter(day: string): string {
  const { year, month, day: wanted } = civilDateOf(parseDate(day)!);
  const months = year * 12 + (month - 1) + REVIEW_MONTHS;
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  for (let last = wanted; ; last -= 1) {
    const found = existingDay(inYear, inMonth, last);
    if (found !== null) return dateText(found);
  }
}
