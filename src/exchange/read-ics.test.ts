import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hours } from '../calendar/hours.ts';
import { listSpecialDays } from '../calendar/list-special-days.ts';
import { periodAt } from '../calendar/period-at.ts';
import { parseLocal } from '../calendar/zone.ts';
import { hoursSchema } from '../plan/entities.ts';
import { APPLE, GOOGLE, OUTLOOK } from './calendar-files.fixture.ts';
import type { CalendarImport } from './imported-day.ts';
import { addImportedDays, readIcs } from './read-ics.ts';

const hours: Hours = {
  zone: 'America/Chicago',
  periods: [
    { id: 'open', name: 'Open' },
    { id: 'lunch', name: 'Lunch' },
  ],
  weekly: [
    { days: [1, 2, 3, 4, 5], from: '08:00', to: '12:00', period: 'open' },
    { days: [1, 2, 3, 4, 5], from: '12:00', to: '13:00', period: 'lunch' },
    { days: [1, 2, 3, 4, 5], from: '13:00', to: '17:00', period: 'open' },
  ],
  specialDays: [],
};
const target = { zone: hours.zone, today: '2026-11-23', hours };

function read(text: string, on: Partial<typeof target> = {}): CalendarImport {
  const result = readIcs(text, { ...target, ...on });
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
const calendar = (...events: readonly (readonly string[])[]) =>
  [
    'BEGIN:VCALENDAR',
    ...events.flatMap((lines, index) => ['BEGIN:VEVENT', `UID:${index}`, ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\n');
const told = ({ days }: CalendarImport) => days.map(({ day }) => [day.name, day.day, day.effect]);
const reasons = ({ notTaken }: CalendarImport) => notTaken.map(({ title, why }) => `${title}: ${why}`);
const closed = { kind: 'closed' };
const open = (from: string, to: string) => ({ from, to, period: 'open' });
const lunch = { from: '12:00', to: '13:00', period: 'lunch' };

describe('a file from Google', () => {
  const result = read(GOOGLE);

  it('gives ranges, rules, and hours less what is closed', () => {
    expect(result.name).toBe('Cedar Clinic closings');
    expect(told(result)).toEqual([
      ['Winter break, back on 2 January', { rule: 'range', from: '2026-12-24', to: '2027-01-01' }, closed],
      ['Independence Day', { rule: 'yearly', month: 7, day: 4 }, closed],
      [
        'Staff training',
        { rule: 'dates', dates: ['2026-12-04', '2026-12-25'] },
        { kind: 'hours', spans: [open('08:00', '12:00'), lunch] },
      ],
      [
        'Staff training (moved)',
        { rule: 'date', date: '2026-12-17' },
        { kind: 'hours', spans: [open('08:00', '12:00'), lunch, open('13:00', '15:00')] },
      ],
    ]);
  });

  it('lists what is not taken with line and reason', () => {
    expect(result.notTaken).toMatchObject([
      { title: 'Painting', line: 63, why: 'It was over on 2020-01-01.' },
      { title: 'Fire drill', line: 69, why: 'It is marked as cancelled.' },
    ]);
  });

  it('closes the phones then', () => {
    const added = addImportedDays(
      hours.specialDays,
      result.days.map(({ day }) => day),
    );
    if (!added.ok) throw new Error(added.error);
    const after = { ...hours, specialDays: added.value };
    const at = (text: string) => {
      const atMs = parseLocal(text, hours.zone);
      return atMs.ok ? periodAt(after, [], atMs.value).period : 'no time';
    };
    expect(at('2026-12-04T12:59')).toBe('lunch');
    expect(at('2026-12-04T13:00')).toBeNull();
    expect(at('2026-12-11T13:00')).toBe('open');
    // A whole day closed wins over hours that a part of it would leave.
    expect(at('2026-12-25T09:00')).toBeNull();
    expect(hoursSchema.safeParse({ name: 'Desk', ...after }).error).toBeUndefined();
  });
});

it('reads a file from Outlook: its zones, its midnights, its positions', () => {
  const result = read(OUTLOOK);
  expect(told(result)).toEqual([
    ['Inventory', { rule: 'date', date: '2027-04-16' }, closed],
    ['Labor Day', { rule: 'nthWeekday', month: 9, weekday: 1, nth: 1 }, closed],
    // 13:00 to 15:00 Eastern is 12:00 to 14:00 in Chicago.
    [
      'Quarterly meeting',
      { rule: 'date', date: '2026-12-15' },
      { kind: 'hours', spans: [open('08:00', '12:00'), open('14:00', '17:00')] },
    ],
  ]);
  expect(reasons(result)).toEqual([
    'Board: Its time zone “Customized Time Zone” is not known, and the file does not explain it.',
  ]);
});

it('reads a file from Apple: durations, two days each year, tasks left out', () => {
  const result = read(APPLE);
  expect(told(result)).toEqual([
    ['Thanksgiving 🦃', { rule: 'nthWeekday', month: 11, weekday: 4, nth: 4 }, closed],
    ['Thanksgiving 🦃', { rule: 'nthWeekday', month: 11, weekday: 4, nth: 4, offsetDays: 1 }, closed],
    [
      'Lunch together',
      { rule: 'date', date: '2026-11-30' },
      { kind: 'hours', spans: [open('08:00', '12:00'), open('13:00', '17:00')] },
    ],
  ]);
  expect(new Set(result.days.map(({ day }) => day.id)).size).toBe(3);
  expect(result.warnings).toEqual(['Tasks and journal entries in the file: 1. They close nothing and were not read.']);
});

describe('repeating events', () => {
  const allDay = (date: string, ...more: string[]) => ['SUMMARY:X', `DTSTART;VALUE=DATE:${date}`, ...more];

  it.each([
    ['RRULE:FREQ=YEARLY', { rule: 'yearly', month: 12, day: 28 }],
    ['RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=28', { rule: 'yearly', month: 12, day: 28 }],
    ['RRULE:FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=28', { rule: 'yearly', month: 12, day: 28 }],
    ['RRULE:FREQ=YEARLY;BYMONTH=12;BYDAY=-1MO', { rule: 'nthWeekday', month: 12, weekday: 1, nth: -1 }],
    ['RRULE:FREQ=YEARLY;COUNT=2', { rule: 'dates', dates: ['2026-12-28', '2027-12-28'] }],
    ['RRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20271228', { rule: 'date', date: '2026-12-28' }],
    ['RRULE:FREQ=WEEKLY;UNTIL=20270111', { rule: 'dates', dates: ['2026-12-28', '2027-01-04', '2027-01-11'] }],
    ['RRULE:FREQ=DAILY;COUNT=3', { rule: 'range', from: '2026-12-28', to: '2026-12-30' }],
    ['RRULE:FREQ=MONTHLY;BYDAY=4MO;COUNT=2', { rule: 'dates', dates: ['2026-12-28', '2027-01-25'] }],
    ['RDATE;VALUE=DATE:20270105,20270109', { rule: 'dates', dates: ['2026-12-28', '2027-01-05', '2027-01-09'] }],
  ])('%s', (lines, rule) => {
    const result = read(calendar(allDay('20261228', lines)));
    expect(told(result)).toEqual([['X', rule, closed]]);
  });

  it('says until when an endless one was taken, and what to do', () => {
    const result = read(calendar(allDay('20261127', 'RRULE:FREQ=WEEKLY')));
    expect(result.warnings).toEqual([
      '“X” goes on for longer; it was taken over until 2028-11-22. Better change the weekly hours.',
    ]);
    const listed = listSpecialDays({ ...hours, specialDays: result.days.map(({ day }) => day) }, '2026-11-23', 24);
    expect(listed).toHaveLength(104);
    expect(listed.every(({ weekday }) => weekday === 5)).toBe(true);
    expect(result.days.map(({ until }) => until)).toEqual(['2028-11-22', '2028-11-22']);
  });

  it('does not close this year what begins next year', () => {
    const result = read(calendar(allDay('20271224', 'RRULE:FREQ=YEARLY')));
    expect(told(result)).toEqual([['X', { rule: 'date', date: '2027-12-24' }, closed]]);
  });

  it('leaves out dates that do not exist', () => {
    const leap = read(calendar(allDay('20240229', 'RRULE:FREQ=YEARLY;COUNT=3')));
    expect(told(leap)).toEqual([['X', { rule: 'date', date: '2028-02-29' }, closed]]);
    const monthEnd = read(calendar(allDay('20261231', 'RRULE:FREQ=MONTHLY;COUNT=3')));
    expect(told(monthEnd)).toEqual([
      ['X', { rule: 'dates', dates: ['2026-12-31', '2027-01-31', '2027-03-31'] }, closed],
    ]);
  });

  it.each([
    'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
    'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'RRULE:FREQ=MONTHLY;INTERVAL=12;BYMONTH=3',
    'RRULE:FREQ=SECONDLY',
    'RRULE:FREQ=YEARLY;BYWEEKNO=20',
    'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=15',
    'RRULE:FREQ=SOMETIMES',
  ])('%s ends, and is taken or told', (lines) => {
    const result = read(calendar(allDay('20261228', lines)));
    expect(result.days.length + result.notTaken.length).toBeGreaterThan(0);
  });
});

describe('parts of days', () => {
  const timed = (from: string, to: string, title = 'X') => [`SUMMARY:${title}`, `DTSTART:${from}`, `DTEND:${to}`];

  it('puts two closings of one date together', () => {
    const result = read(
      calendar(timed('20261201T090000', '20261201T100000', 'A'), timed('20261201T160000', '20261201T180000', 'B')),
    );
    expect(told(result)).toEqual([
      [
        'A / B',
        { rule: 'date', date: '2026-12-01' },
        { kind: 'hours', spans: [open('08:00', '09:00'), open('10:00', '12:00'), lunch, open('13:00', '16:00')] },
      ],
    ]);
    expect(result.days[0]?.events).toHaveLength(2);
  });

  it('takes the whole dates of a long one and the parts at its ends', () => {
    const result = read(calendar(timed('20261201T150000', '20261204T100000')));
    expect(told(result)).toEqual([
      ['X', { rule: 'range', from: '2026-12-02', to: '2026-12-03' }, closed],
      [
        'X',
        { rule: 'date', date: '2026-12-01' },
        { kind: 'hours', spans: [open('08:00', '12:00'), lunch, open('13:00', '15:00')] },
      ],
      [
        'X',
        { rule: 'date', date: '2026-12-04' },
        { kind: 'hours', spans: [open('10:00', '12:00'), lunch, open('13:00', '17:00')] },
      ],
    ]);
  });

  it('says when the hours are closed then anyway, and when there are no hours to take it from', () => {
    expect(reasons(read(calendar(timed('20261201T190000', '20261201T200000'))))).toEqual([
      'X: These hours are closed at that time anyway.',
    ]);
    const without = readIcs(calendar(timed('20261201T090000', '20261201T100000')), {
      zone: hours.zone,
      today: '2026-11-23',
    });
    expect(without.ok && reasons(without.value)).toEqual([
      'X: It closes only a part of a day. Choose the hours it is for, and import it there.',
    ]);
  });
});

describe('what cannot be read', () => {
  it('is named', () => {
    const result = read(
      calendar(
        ['SUMMARY:No date'],
        ['SUMMARY:Bad date', 'DTSTART;VALUE=DATE:20270230'],
        ['SUMMARY:Backwards', 'DTSTART;VALUE=DATE:20270105', 'DTEND;VALUE=DATE:20270101'],
        ['SUMMARY:No end', 'DTSTART:20270105T090000'],
        ['SUMMARY:Broken', 'DTSTART;VALUE=DATE:20270105', 'this is no line'],
        ['SUMMARY:Fine\u202e\u0007 one', 'DTSTART;VALUE=DATE:20270105'],
      ),
    );
    expect(told(result)).toEqual([['Fine one', { rule: 'date', date: '2027-01-05' }, closed]]);
    expect(reasons(result)).toEqual([
      'No date: It has no date.',
      'Bad date: “2027-02-30” is no date or time.',
      'Backwards: It ends before it begins.',
      'No end: It has no end, so it closes nothing.',
      expect.stringMatching(/^Broken: It could not be read: /),
    ]);
  });

  it('is refused as a whole where it is no calendar, or too much of one', () => {
    const error = (text: string) => {
      const result = readIcs(text, target);
      return result.ok ? '' : result.error;
    };
    expect(error('Name,Extension\nAnn,201')).toMatch(/^This is not a calendar file/);
    expect(error(`BEGIN:VCALENDAR\n${'X'.repeat(1024 * 1024)}`)).toMatch(/larger than 1 MB/);
    expect(error(calendar(...Array.from({ length: 2001 }, () => ['SUMMARY:X'])))).toMatch(/2001 events; at most 2000/);
  });

  it('tells of a file that breaks off', () => {
    const text = calendar(['SUMMARY:A', 'DTSTART;VALUE=DATE:20270105'], ['SUMMARY:B', 'DTSTART;VALUE=DATE:20270106']);
    expect(reasons(read(text.slice(0, text.lastIndexOf('END:VEVENT'))))).toEqual([
      'B: The file breaks off inside this event. Export it again.',
    ]);
  });
});

const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const dateText = fc
  .record({
    year: fc.integer({ min: 2019, max: 2031 }),
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 0, max: 32 }),
  })
  .map(({ year, month, day }) => `${year}${pad(month)}${pad(day)}`);
const timeText = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `T${pad(h)}${pad(m)}00`);
const stamp = (name: string) =>
  fc.oneof(
    dateText.map((date) => `${name};VALUE=DATE:${date}`),
    fc.tuple(dateText, timeText).map(([date, time]) => `${name}:${date}${time}`),
    fc.tuple(dateText, timeText).map(([date, time]) => `${name}:${date}${time}Z`),
    fc
      .tuple(dateText, timeText, fc.constantFrom('Europe/Berlin', 'Nowhere'))
      .map(([date, time, zone]) => `${name};TZID=${zone}:${date}${time}`),
  );
const rrule = fc
  .record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY'),
    more: fc.subarray(
      ['COUNT=5', 'INTERVAL=2', 'BYMONTH=2', 'BYMONTHDAY=30', 'BYDAY=MO', 'BYDAY=2TU', 'UNTIL=20270401', 'BYSETPOS=-1'],
      { maxLength: 3 },
    ),
  })
  .map(({ freq, more }) => `RRULE:FREQ=${[freq, ...more].join(';')}`);
const event = fc
  .tuple(
    stamp('DTSTART'),
    fc.option(fc.oneof(stamp('DTEND'), fc.constantFrom('DURATION:PT3H', 'DURATION:P2D'))),
    fc.option(rrule),
    fc.option(fc.oneof(stamp('EXDATE'), stamp('RDATE'), stamp('RECURRENCE-ID'))),
    fc.option(fc.constantFrom('STATUS:CANCELLED', 'SEQUENCE:2', 'UID:same', 'no line at all')),
    fc.string({ maxLength: 100 }).map((text) => `SUMMARY:${text.replace(/[\r\n]/g, ' ')}`),
  )
  .map((lines) => lines.filter((line) => line !== null));

it('accounts for every event of any calendar, with special days that a plan can hold', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 8 }), (events) => {
      const text = calendar(...events);
      const begins = text.split('\n').flatMap((line, index) => (line === 'BEGIN:VEVENT' ? [index + 1] : []));
      const result = read(text);
      const seen = new Set([...result.days.flatMap((day) => day.events), ...result.notTaken].map(({ line }) => line));
      expect([...seen].sort((a, b) => a - b)).toEqual(begins);
      const specialDays = result.days.map(({ day }) => day);
      if (specialDays.length <= 400)
        expect(hoursSchema.safeParse({ name: 'Desk', ...hours, specialDays }).error).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});
