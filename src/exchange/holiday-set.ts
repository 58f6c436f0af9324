// exchange: other systems' formats in and out. It turns what others wrote into plan values, says what it could not take over, and
// never changes a plan itself. Each entry file stands alone, because the app loads it only when somebody imports something.
import * as z from 'zod/mini';
import { canonicalRule } from '../calendar/canonical-rule.ts';
import { datesOf } from '../calendar/day-rule.ts';
import type { SpecialDay } from '../calendar/hours.ts';
import { civilDateOf, parseDate } from '../calendar/local-date.ts';
import { dayRuleSchema } from '../plan/entities.ts';
import { idSchema, textSchema } from '../plan/field.ts';

/** The region that stands for a country as a whole, without one of its regions. */
export const WHOLE_COUNTRY = '';

/**
 * One holiday of a country. `regions` are those that keep it, WHOLE_COUNTRY among them where the country as a whole does; absent
 * means everywhere. `from` is a local time `HH:MM` where it is kept only from then on.
 */
export const holidaySchema = z.strictObject({
  id: idSchema,
  name: textSchema(80),
  localName: z.optional(textSchema(80)),
  type: z.enum(['public', 'bank', 'optional', 'observance']),
  from: z.optional(z.string().check(z.regex(/^\d{2}:\d{2}$/, 'a time such as 14:00'))),
  regions: z.optional(z.array(z.string())),
  day: dayRuleSchema,
});
export type Holiday = z.infer<typeof holidaySchema>;

/** What `/holidays/<code>.json` holds: a country's holidays in the order of the year; `regions` maps a region's code to its name. */
export const countryHolidaysSchema = z.strictObject({
  code: z.string().check(z.regex(/^[A-Z]{2}$/, 'a country such as US')),
  name: textSchema(80),
  regions: z.record(z.string(), textSchema(80)),
  holidays: z.array(holidaySchema),
});
export type CountryHolidays = z.infer<typeof countryHolidaysSchema>;

/** What `/holidays/index.json` holds: every country with its regions, for which years the dates were checked, and whose data it is. */
export const holidayIndexSchema = z.strictObject({
  version: z.string(),
  attribution: z.string(),
  license: z.string(),
  licenseUrl: z.string(),
  source: z.string(),
  fromYear: z.int(),
  toYear: z.int(),
  countries: z.record(
    z.string(),
    z.strictObject({ name: textSchema(80), regions: z.record(z.string(), textSchema(80)) }),
  ),
});
export type HolidayIndex = z.infer<typeof holidayIndexSchema>;

const isKeptIn = ({ regions }: Holiday, region: string): boolean => regions === undefined || regions.includes(region);

function isStillToCome({ day }: Holiday, today: string): boolean {
  if (day.rule !== 'dates') return true;
  return day.dates.some((date) => date >= today);
}

/**
 * The holidays that a region (WHOLE_COUNTRY for none) still has on or after `today` (`YYYY-MM-DD`), sorted by their next date.
 * A region that the file does not know has none.
 */
export function holidaysFor(country: CountryHolidays, region: string, today: string): Holiday[] {
  if (region !== WHOLE_COUNTRY && !Object.hasOwn(country.regions, region)) return [];
  return country.holidays
    .filter((holiday) => isKeptIn(holiday, region) && isStillToCome(holiday, today))
    .map((holiday) => ({ holiday, next: nextDay(holiday, today) }))
    .sort((a, b) => a.next - b.next)
    .map(({ holiday }) => holiday);
}

function nextDay({ day }: Holiday, today: string): number {
  const first = parseDate(today) ?? 0;
  const { year } = civilDateOf(first);
  for (let at = year - 1; at < year + 9; at += 1)
    for (const { dayNumber } of datesOf(day, at)) if (dayNumber >= first) return dayNumber;
  return Infinity;
}

/** Whether most offices close for it by law or custom all day: public and bank holidays, not those that begin at a time of day. */
export const isDayOff = (holiday: Holiday): boolean =>
  (holiday.type === 'public' || holiday.type === 'bank') && holiday.from === undefined;

/** What adding holidays did: the whole new list, the days that are new in it, and those that were there already. */
export interface AddedHolidays {
  readonly specialDays: readonly SpecialDay[];
  readonly added: readonly SpecialDay[];
  readonly already: readonly { readonly holiday: Holiday; readonly day: SpecialDay }[];
}

/**
 * Adds holidays behind the special days that are there, closed all day. One with the id or the rule of a day that is there already
 * is left as it is, switched off or with its own hours, and reported.
 */
export function addHolidays(specialDays: readonly SpecialDay[], chosen: readonly Holiday[]): AddedHolidays {
  const all = [...specialDays];
  const added: SpecialDay[] = [];
  const already: { holiday: Holiday; day: SpecialDay }[] = [];
  for (const holiday of chosen) {
    const rule = canonicalRule(holiday.day);
    const same = all.find(({ id, day }) => id === holiday.id || canonicalRule(day) === rule);
    if (same !== undefined) {
      already.push({ holiday, day: same });
      continue;
    }
    const day: SpecialDay = { id: holiday.id, name: holiday.name, day: holiday.day, effect: { kind: 'closed' } };
    all.push(day);
    added.push(day);
  }
  return { specialDays: all, added, already };
}
