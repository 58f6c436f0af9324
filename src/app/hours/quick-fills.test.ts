import { expect, test } from 'vitest';
import { describeHours } from '../../calendar/week-text.ts';
import { QUICK_FILLS } from './quick-fills.ts';

const periods = [{ id: 'open', name: 'Open' }];
const fill = (id: string, start: Parameters<(typeof QUICK_FILLS)[number]['apply']>[0]) =>
  QUICK_FILLS.find((one) => one.id === id)!.apply(start);
const words = (hours: ReturnType<typeof fill>) => describeHours({ ...hours, zone: 'UTC', specialDays: [] });

test('a week is made with two presses: nine to five, then lunch, which makes its period once', () => {
  const open = fill('nine-to-five', { periods, weekly: [] });
  expect(words(open)).toBe('Mon–Fri 9–17');
  const lunch = fill('lunch', open);
  expect(lunch.periods.map(({ name }) => name)).toEqual(['Open', 'Lunch']);
  expect(words(lunch)).toBe('Mon–Fri 9–12, 13–17, Lunch 12–13');
  expect(fill('lunch', lunch)).toEqual(lunch);
});

test('Monday is copied in place of what the other weekdays have, Saturday stays', () => {
  const weekly = [
    { days: [1 as const], from: '08:00', to: '12:00', period: 'open' },
    { days: [2 as const, 6 as const], from: '10:00', to: '18:00', period: 'open' },
  ];
  expect(words(fill('copy-monday', { periods, weekly }))).toBe('Mon–Fri 8–12; Sat 10–18');
  expect(words(fill('copy-monday-all', { periods, weekly }))).toBe('every day 8–12');
});

test('24 hours is every day from midnight to midnight', () => {
  expect(words(fill('always', { periods, weekly: [] }))).toBe('every day all day');
});
