import { expect, test } from 'vitest';
import type { DayEffect, Hours } from '../../calendar/hours.ts';
import { daySentence } from './day-sentence.ts';

const hoursWith = (effect: DayEffect): Hours => ({
  zone: 'America/Chicago',
  periods: [
    { id: 'open', name: 'Open' },
    { id: 'holiday', name: 'Holiday' },
  ],
  weekly: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00', period: 'open' }],
  specialDays: [{ id: 'x', name: 'Thanksgiving', day: { rule: 'date', date: '2026-11-26' }, effect }],
});
const said = (effect: DayEffect) => daySentence(hoursWith(effect), '2026-11-26');

test('a day says what holds and when it is open again', () => {
  expect(said({ kind: 'closed' })).toBe('Closed all day. Open again Fri 27 Nov 2026 at 08:00.');
  expect(said({ kind: 'period', period: 'holiday' })).toBe('Holiday all day. Open again Fri 27 Nov 2026 at 08:00.');
  expect(said({ kind: 'hours', spans: [{ from: '08:00', to: '12:00', period: 'open' }] })).toBe(
    'Open 08:00–12:00. Open again Fri 27 Nov 2026 at 08:00.',
  );
});

test('over a weekend the next opening is Monday; hours that never open have none', () => {
  const hours = hoursWith({ kind: 'closed' });
  expect(daySentence(hours, '2026-11-27')).toBe('Open 08:00–17:00. Open again Mon 30 Nov 2026 at 08:00.');
  expect(daySentence({ ...hours, weekly: [] }, '2026-11-26')).toBe('Closed all day.');
});
