import Holidays, { type HolidaysTypes } from 'date-holidays';
import { freeId } from '../base/ids.ts';
import { dateText, parseDate } from '../calendar/local-date.ts';
import { canonicalRule } from '../calendar/canonical-rule.ts';
import { dayNumbersIn, fitRule } from '../exchange/fit-rule.ts';
import {
  countryHolidaysSchema,
  WHOLE_COUNTRY,
  type CountryHolidays,
  type Holiday,
  type HolidayIndex,
} from '../exchange/holiday-set.ts';

/** The years in which every rule has exactly the dates of the source, both included. */
export const FROM_YEAR = 2024;
export const TO_YEAR = 2045;

/** Of a rule of ours, what the plan's schema allows in one list of dates. */
const MOST_DATES = 100;
const SUBSTITUTE = / \(substitute day\)$/;
const RANK: readonly Holiday['type'][] = ['public', 'bank', 'optional', 'observance'];

type Occurrence = HolidaysTypes.Holiday;

/** The code and the English name of every country of the source. */
export const countryNames = (): Record<string, string> => new Holidays().getCountries('en');

/** Whose data it is and under which terms, for the index and for the file beside it. */
export const CREDITS: Pick<HolidayIndex, 'attribution' | 'license' | 'licenseUrl' | 'source'> = {
  attribution:
    'Holiday data: date-holidays by commenthol and contributors, based on Wikipedia articles; turned into rules and dates by Ringplan.',
  license: 'CC BY-SA 3.0',
  licenseUrl: 'https://creativecommons.org/licenses/by-sa/3.0/',
  source: 'https://github.com/commenthol/date-holidays',
};

/** A country's holidays as rules of our calendar; throws where a rule does not have exactly the dates of the source, or the app would refuse the file. */
export function countryHolidays(code: string, name: string): CountryHolidays {
  const regions = sortedRecord(new Holidays().getStates(code, 'en') ?? {});
  const merged = new Map<string, { holiday: Omit<Holiday, 'id'>; regions: string[] }>();
  const local = new Map<string, string>();
  for (const region of [WHOLE_COUNTRY, ...Object.keys(regions)]) {
    const source = region === WHOLE_COUNTRY ? new Holidays(code) : new Holidays(code, region);
    for (const holiday of regionHolidays(source, local)) {
      const key = [holiday.name, holiday.type, holiday.from, canonicalRule(holiday.day)].join('\n');
      const found = merged.get(key);
      if (found) found.regions.push(region);
      else merged.set(key, { holiday, regions: [region] });
    }
  }
  const everywhere = Object.keys(regions).length + 1;
  const ids = new Set<string>();
  const holidays = [...merged.values()].map(({ holiday, regions: keptIn }): Holiday => {
    const id = freeId(`${code} ${holiday.name.normalize('NFKD').replace(/['’.\p{M}]/gu, '')}`, (candidate) =>
      ids.has(candidate),
    );
    ids.add(id);
    return { id, ...holiday, ...(keptIn.length === everywhere ? {} : { regions: keptIn }) };
  });
  return countryHolidaysSchema.parse({ code, name, regions, holidays });
}

const sortedRecord = (names: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).sort(([, a], [, b]) => a.localeCompare(b, 'en')));

function regionHolidays(source: Holidays, local: Map<string, string>): Omit<Holiday, 'id'>[] {
  learnLocalNames(source, local);
  const groups = new Map<string, Occurrence[]>();
  // Its own English first: Labor Day in the United States, Labour Day in Canada.
  const english = source.getLanguages().find((language) => language.startsWith('en')) ?? 'en';
  source.setLanguages(english);
  for (let year = FROM_YEAR; year <= TO_YEAR; year += 1)
    for (const occurrence of source.getHolidays(year)) {
      const key = cleanName(occurrence.name).replace(SUBSTITUTE, '');
      const group = groups.get(key);
      if (group) group.push(occurrence);
      else groups.set(key, [occurrence]);
    }
  return [...groups].flatMap(([name, group]) => {
    const localName = local.get(group[0]!.rule);
    const shown = localName === undefined || localName === name ? { name } : { name, localName };
    return partsOf(group).map(({ substitute, occurrences, day }) => ({
      ...shown,
      ...(substitute ? { name: `${name} (substitute day)` } : {}),
      ...kindOf(occurrences),
      day,
    }));
  });
}

/** Control characters and doubled spaces of the source would not pass the plan's schema. */
const cleanName = (name: string): string =>
  name
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 76);

// By the source's own rule, which is the same in every language. One year meets nearly all, and a year costs time.
function learnLocalNames(source: Holidays, local: Map<string, string>): void {
  for (const { rule, name, substitute } of source.getHolidays(2027))
    if (substitute !== true && !local.has(rule)) local.set(rule, cleanName(name).slice(0, 80));
}

function kindOf(occurrences: readonly Occurrence[]): Pick<Holiday, 'type' | 'from'> {
  const types = new Set<string>(occurrences.map(({ type }) => type));
  const type = RANK.find((candidate) => types.has(candidate)) ?? 'observance';
  // A time that only some years have ("14:00, on a Sunday from midnight") still makes it a half day. Days reckoned from sunset carry
  // an offset and are whole ones.
  const times = occurrences.map(({ date }) => /^[\d-]{10} (\d{2}:\d{2}):\d{2}$/.exec(date)?.[1] ?? '00:00');
  const from = times.find((time) => time !== '00:00');
  return from === undefined ? { type } : { type, from };
}

interface Part {
  readonly substitute: boolean;
  readonly occurrences: readonly Occurrence[];
  readonly day: Holiday['day'];
}

const isNthDay = (occurrence: Occurrence, index: number): boolean => index < wholeDays(occurrence);
// "90 hours from the eve" are three whole days and parts of two.
const wholeDays = ({ start, end }: Occurrence): number =>
  Math.max(1, Math.floor((end.getTime() - start.getTime()) / 86_400_000 + 0.05));

function dayNumbers(occurrences: readonly Occurrence[], index?: number): number[] {
  const days = occurrences.flatMap((occurrence) => {
    const first = parseDate(occurrence.date.slice(0, 10))!;
    if (index !== undefined) return isNthDay(occurrence, index) ? [first + index] : [];
    return Array.from({ length: wholeDays(occurrence) }, (_, offset) => first + offset);
  });
  const from = parseDate(`${FROM_YEAR}-01-01`)!;
  const to = parseDate(`${TO_YEAR}-12-31`)!;
  return [...new Set(days)].filter((day) => day >= from && day <= to).sort((a, b) => a - b);
}

/** One rule for all dates of a name where there is one; else one for each of the source's rules and days, and the rest as dates. */
function partsOf(group: readonly Occurrence[]): Part[] {
  const all = dayNumbers(group);
  if (all.length === 0) return [];
  const whole = checkedRule(all);
  if (whole.rule !== 'dates') return [{ substitute: false, occurrences: group, day: whole }];
  const parts: Part[] = [];
  for (const substitute of [false, true]) {
    const left = { days: [] as number[], occurrences: [] as Occurrence[], besideFixed: false };
    for (const occurrences of byRule(group.filter((one) => (one.substitute === true) === substitute)))
      for (let index = 0; occurrences.some((one) => isNthDay(one, index)); index += 1) {
        const days = dayNumbers(occurrences, index);
        if (days.length === 0) continue;
        const day = checkedRule(days);
        if (day.rule !== 'dates') {
          parts.push({ substitute, occurrences, day });
          continue;
        }
        const fixed = fixedDays(days);
        if (fixed.length > 0) parts.push({ substitute, occurrences, day: checkedRule(fixed) });
        left.days.push(...days.filter((one) => !fixed.includes(one)));
        left.occurrences.push(...occurrences);
        left.besideFixed ||= fixed.length > 0;
      }
    const days = [...new Set(left.days)].sort((a, b) => a - b);
    for (let at = 0; at < days.length; at += MOST_DATES)
      parts.push({
        substitute: substitute || left.besideFixed,
        occurrences: left.occurrences,
        day: checkedRule(days.slice(at, at + MOST_DATES)),
      });
  }
  return parts;
}

// "The 1st, and the Monday after where that is a Sunday": the 1st is a rule, and only the Mondays are dates.
function fixedDays(days: readonly number[]): number[] {
  const years = TO_YEAR - FROM_YEAR + 1;
  const ofMonthDay = new Map<string, number[]>();
  for (const day of days) {
    const monthDay = dateText(day).slice(5);
    ofMonthDay.set(monthDay, [...(ofMonthDay.get(monthDay) ?? []), day]);
  }
  return [...ofMonthDay.values()].find(({ length }) => length === years) ?? [];
}

function byRule(occurrences: readonly Occurrence[]): Occurrence[][] {
  const groups = new Map<string, Occurrence[]>();
  for (const one of occurrences) groups.set(one.rule, [...(groups.get(one.rule) ?? []), one]);
  return [...groups.values()];
}

// Regions share most of their dates.
const known = new Map<string, Holiday['day']>();

function checkedRule(days: readonly number[]): Holiday['day'] {
  const key = days.join();
  const found = known.get(key);
  if (found !== undefined) return found;
  const rule = fitRule(days, FROM_YEAR, TO_YEAR);
  if (dayNumbersIn(rule, FROM_YEAR, TO_YEAR).join() !== key)
    throw new Error(`the rule ${JSON.stringify(rule)} does not have the dates it was made from`);
  known.set(key, rule as Holiday['day']);
  return rule as Holiday['day'];
}
