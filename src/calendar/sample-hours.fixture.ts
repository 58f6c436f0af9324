import type { Hours, Override, Weekday } from './hours.ts';

const workdays: readonly Weekday[] = [1, 2, 3, 4, 5];
const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A front desk: open 8–12 and 13–17, lunch between, ten special days of every sort. */
export const frontDesk = (zone: string): Hours => ({
  zone,
  periods: [
    { id: 'open', name: 'Open' },
    { id: 'lunch', name: 'Lunch' },
    { id: 'short', name: 'Short day' },
  ],
  weekly: [
    { days: workdays, from: '08:00', to: '12:00', period: 'open' },
    { days: workdays, from: '13:00', to: '17:00', period: 'open' },
    { days: workdays, from: '12:00', to: '13:00', period: 'lunch' },
    { days: [6], from: '09:00', to: '12:30', period: 'open' },
  ],
  specialDays: [
    { id: 'party', name: 'Summer party', day: { rule: 'date', date: '2026-07-17' }, effect: { kind: 'closed' } },
    {
      id: 'newYear',
      name: 'New Year’s Day',
      day: { rule: 'yearly', month: 1, day: 1, observed: true },
      effect: { kind: 'closed' },
    },
    {
      id: 'memorial',
      name: 'Memorial Day',
      day: { rule: 'nthWeekday', month: 5, weekday: 1, nth: -1 },
      effect: { kind: 'closed' },
    },
    {
      id: 'independence',
      name: 'Independence Day',
      day: { rule: 'yearly', month: 7, day: 4, observed: true },
      effect: { kind: 'closed' },
    },
    {
      id: 'thanksgiving',
      name: 'Thanksgiving',
      day: { rule: 'nthWeekday', month: 11, weekday: 4, nth: 4 },
      effect: { kind: 'closed' },
    },
    {
      id: 'dayAfter',
      name: 'Day after Thanksgiving',
      day: { rule: 'nthWeekday', month: 11, weekday: 4, nth: 4, offsetDays: 1 },
      effect: { kind: 'period', period: 'short' },
    },
    { id: 'goodFriday', name: 'Good Friday', day: { rule: 'easter', offsetDays: -2 }, effect: { kind: 'closed' } },
    {
      id: 'christmasEve',
      name: 'Christmas Eve',
      day: { rule: 'yearly', month: 12, day: 24 },
      effect: { kind: 'hours', spans: [{ from: '08:00', to: '12:00', period: 'short' }] },
    },
    {
      id: 'retreat',
      name: 'Retreat',
      day: { rule: 'range', from: '2026-09-14', to: '2026-09-16' },
      effect: { kind: 'closed' },
    },
    { id: 'old', name: 'Given up', day: { rule: 'date', date: '2026-06-10' }, effect: { kind: 'closed' }, off: true },
  ],
});

/** A night shift whose spans cross midnight and whose boundaries lie where clocks change, with special days in between. */
export const nightDesk = (zone: string): Hours => ({
  zone,
  periods: [
    { id: 'night', name: 'Night' },
    { id: 'odd', name: 'Odd half hour' },
    { id: 'vigil', name: 'Vigil' },
  ],
  weekly: [
    { days: [6, 7], from: '02:30', to: '03:15', period: 'odd' },
    { days: [5, 6, 7], from: '01:30', to: '02:00', period: 'odd' },
    { days: everyDay, from: '22:00', to: '06:00', period: 'night' },
    { days: [1, 3, 6], from: '23:45', to: '24:00', period: 'odd' },
    { days: [7], from: '00:00', to: '00:45', period: 'odd' },
  ],
  specialDays: [
    {
      id: 'easterVigil',
      name: 'Easter vigil',
      day: { rule: 'easter', offsetDays: -1 },
      effect: {
        kind: 'hours',
        spans: [
          { from: '20:00', to: '02:30', period: 'vigil' },
          { from: '02:15', to: '02:45', period: 'odd' },
        ],
      },
    },
    {
      id: 'firstSunday',
      name: 'First Sunday',
      day: { rule: 'nthWeekday', month: 11, weekday: 7, nth: 1 },
      effect: { kind: 'hours', spans: [{ from: '01:30', to: '01:15', period: 'vigil' }] },
    },
    {
      id: 'lastSaturday',
      name: 'Last Saturday',
      day: { rule: 'nthWeekday', month: 3, weekday: 6, nth: -1 },
      effect: { kind: 'closed' },
    },
    {
      id: 'leap',
      name: 'Leap day',
      day: { rule: 'yearly', month: 2, day: 29 },
      effect: { kind: 'period', period: 'vigil' },
    },
  ],
});

/** Zones that between them have every oddity: half hours, 30-minute summer time, Ramadan, changes at midnight, a skipped date. */
export const ODD_ZONES: readonly string[] = [
  'UTC',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/Anchorage',
  'America/St_Johns',
  'America/Havana',
  'America/Santiago',
  'America/Nuuk',
  'America/Scoresbysund',
  'America/Sao_Paulo',
  'Atlantic/Azores',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Jerusalem',
  'Asia/Gaza',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Antarctica/Troll',
];

/** "Close now" for two hours, with an emergency line over its second half. */
export const twoOverrides = (fromMs: number): readonly Override[] => [
  { id: 'closeNow', period: null, fromMs, untilMs: fromMs + 7_200_000 },
  { id: 'emergency', period: 'open', fromMs: fromMs + 3_600_000, untilMs: fromMs + 7_200_000 },
];
