import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../../base/result.ts';
import {
  countryHolidaysSchema,
  holidayIndexSchema,
  type CountryHolidays,
  type HolidayIndex,
} from '../../exchange/holiday-set.ts';

async function fetchFile<S extends z.ZodMiniType>(
  file: string,
  schema: S,
  what: string,
): Promise<Result<z.infer<S>, string>> {
  const answer = await fetch(`/holidays/${file}.json`).catch(() => null);
  if (answer === null)
    return fail(`${what} could not be fetched: this computer is offline or the server is away. Try again in a moment.`);
  if (answer.status === 404)
    return fail(`${what} are not known here. Add the days by hand, or import a calendar file.`);
  const body: unknown = answer.ok ? await answer.json().catch(() => null) : null;
  const read = schema.safeParse(body);
  return read.success
    ? ok(read.data)
    : fail(`${what} could not be read (the server answered ${answer.status}). Try again, or add the days by hand.`);
}

/** A country's holidays by its two letters, or why there are none to be had, in a sentence. */
export const fetchHolidays = (code: string, name: string): Promise<Result<CountryHolidays, string>> =>
  fetchFile(code, countryHolidaysSchema, `The holidays of ${name}`);

/** Every country whose holidays are known, and whose data it is; or why not. */
export const fetchHolidayIndex = (): Promise<Result<HolidayIndex, string>> =>
  fetchFile('index', holidayIndexSchema, 'The list of countries');
