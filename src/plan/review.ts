import * as z from 'zod/mini';
import { parseDate } from '../calendar/local-date.ts';
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
