import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { parseDate, dateText } from '../calendar/local-date.ts';
import { countryHolidays } from '../house/country-holidays.ts';
import type { SpecialDay } from '../calendar/hours.ts';
import { dayNumbersIn } from './fit-rule.ts';
import {
  addHolidays,
  countryHolidaysSchema,
  holidaysFor,
  isDayOff,
  WHOLE_COUNTRY,
  type Holiday,
} from './holiday-set.ts';

const TODAY = '2024-01-01';
const us = countryHolidays('US', 'United States of America');
const federal = holidaysFor(us, WHOLE_COUNTRY, TODAY).filter(isDayOff);

const datesOfAll = (holidays: readonly Holiday[], from: number, to: number) =>
  [...new Set(holidays.flatMap(({ day }) => dayNumbersIn(day, from, to)))].sort((a, b) => a - b).map(dateText);

/** The days federal offices are closed, from opm.gov/policy-data-oversight/pay-leave/federal-holidays, Inauguration Day left out. */
const OPM: Record<number, string> = {
  2024: '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
  2025: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
  2026: '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
  // New Year's Day 2028 is kept on the last day of 2027.
  2027: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  2028: '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
  2029: '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25',
  2030: '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
};

describe('US federal holidays', () => {
  it('are the eleven of the law, each by a rule', () => {
    expect(federal.map(({ name }) => name)).toEqual([
      "New Year's Day",
      'Martin Luther King Jr. Day',
      "Washington's Birthday",
      'Memorial Day',
      'Juneteenth',
      'Independence Day',
      'Labor Day',
      'Columbus Day',
      'Veterans Day',
      'Thanksgiving Day',
      'Christmas Day',
    ]);
    expect(federal.every(({ day }) => day.rule === 'yearly' || day.rule === 'nthWeekday')).toBe(true);
    expect(federal.find(({ id }) => id === 'us-labor-day')?.day).toEqual({
      rule: 'nthWeekday',
      month: 9,
      weekday: 1,
      nth: 1,
    });
  });

  it.each(Object.keys(OPM).map(Number))('close on the days that OPM lists for %i', (year) => {
    const weekdays = datesOfAll(federal, year, year).filter((date) => (parseDate(date)! + 3) % 7 < 5);
    expect(weekdays.map((date) => date.slice(5)).join(' ')).toBe(OPM[year]);
  });
});

describe.each([
  ['DE', 'BY'],
  ['GB', 'ENG'],
  ['CA', 'ON'],
  ['AU', 'NSW'],
  ['FR', ''],
  ['ES', ''],
  ['JP', ''],
])('%s %s', (code, region) => {
  const country = countryHolidays(code, code);

  it('has exactly the dates of the source, 2026 to 2032', () => {
    const source = region === '' ? new Holidays(code) : new Holidays(code, region);
    const expected = new Set<string>();
    for (let year = 2026; year <= 2032; year += 1)
      for (const { date, type } of source.getHolidays(year))
        if (type === 'public' || type === 'bank') expected.add(date.slice(0, 10));
    const chosen = holidaysFor(country, region, TODAY).filter(({ type }) => type === 'public' || type === 'bank');
    expect(datesOfAll(chosen, 2026, 2032)).toEqual([...expected].sort());
  });

  it('is a file that the app reads', () => {
    const read = countryHolidaysSchema.safeParse(JSON.parse(JSON.stringify(country)));
    expect(read.error).toBeUndefined();
    expect(new Set(country.holidays.map(({ id }) => id)).size).toBe(country.holidays.length);
  });
});

describe('a set of holidays', () => {
  it('knows what only some regions keep', () => {
    const germany = countryHolidays('DE', 'Germany');
    const ids = (region: string) =>
      holidaysFor(germany, region, TODAY)
        .filter(isDayOff)
        .map(({ id }) => id);
    expect(ids('BY')).toContain('de-epiphany');
    expect(ids('BE')).not.toContain('de-epiphany');
    expect(ids(WHOLE_COUNTRY)).not.toContain('de-epiphany');
    expect(ids('XX')).toEqual([]);
    // Banks close at 14:00 on Christmas Eve: no day off.
    expect(ids('BY')).not.toContain('de-christmas-eve');
  });

  it('begins with the holiday that comes next and leaves out what is over', () => {
    const over: Holiday = { id: 'x', name: 'Jubilee', type: 'public', day: { rule: 'dates', dates: ['2025-06-03'] } };
    const withOver = { ...us, holidays: [...us.holidays, over] };
    const names = holidaysFor(withOver, WHOLE_COUNTRY, '2026-11-23')
      .filter(isDayOff)
      .map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Thanksgiving Day', 'Christmas Day']);
    expect(names).not.toContain('Jubilee');
    expect(holidaysFor(withOver, WHOLE_COUNTRY, TODAY)).toContain(over);
  });

  it('adds closed days behind those there, and none twice', () => {
    const there: SpecialDay[] = [
      {
        id: 'a',
        name: 'Fireworks',
        day: { rule: 'yearly', month: 7, day: 4, observed: true },
        effect: { kind: 'closed' },
      },
      {
        id: 'us-christmas-day',
        name: 'Christmas',
        day: { rule: 'yearly', month: 12, day: 25 },
        effect: { kind: 'closed' },
        off: true,
      },
    ];
    const result = addHolidays(there, federal);
    expect(result.already.map(({ holiday, day }) => [holiday.id, day.id])).toEqual([
      ['us-independence-day', 'a'],
      ['us-christmas-day', 'us-christmas-day'],
    ]);
    expect(result.added).toHaveLength(9);
    expect(result.specialDays).toEqual([...there, ...result.added]);
    expect(result.added[0]).toEqual({
      id: 'us-new-years-day',
      name: "New Year's Day",
      day: { rule: 'yearly', month: 1, day: 1, observed: true },
      effect: { kind: 'closed' },
    });
    const again = addHolidays(result.specialDays, federal);
    expect(again.added).toEqual([]);
    expect(again.specialDays).toEqual(result.specialDays);
  });
});
