import { expect, test } from 'vitest';
import type { Hours } from '../../calendar/hours.ts';
import { openAnswer } from './open-answer.ts';

const hours: Hours = {
  zone: 'America/Chicago',
  periods: [
    { id: 'open', name: 'Open' },
    { id: 'lunch', name: 'Lunch' },
  ],
  weekly: [
    { days: [1, 2, 3, 4, 5], from: '08:00', to: '12:00', period: 'open' },
    { days: [1, 2, 3, 4, 5], from: '12:00', to: '13:00', period: 'lunch' },
  ],
  specialDays: [
    { id: 'x', name: 'Christmas Eve', day: { rule: 'yearly', month: 12, day: 24 }, effect: { kind: 'closed' } },
  ],
};
const said = (date: string, time: string) => {
  const answer = openAnswer(hours, date, time);
  return answer.ok ? `${answer.value.is} ${answer.value.why}. ${answer.value.next}` : answer.error;
};

test('says what holds, why, and what comes next', () => {
  expect(said('2026-11-24', '12')).toBe(
    'Lunch because of the weekly time Mon–Fri 12:00–13:00. Closed from Tue 24 Nov 2026 at 13:00.',
  );
  expect(said('2026-12-24', '9am')).toBe(
    'Closed because of “Christmas Eve” on Thu 24 Dec 2026. Open from Fri 25 Dec 2026 at 08:00.',
  );
  expect(said('2026-11-28', '9')).toBe(
    'Closed because no time of the week covers it. Open from Mon 30 Nov 2026 at 08:00.',
  );
});

test('a time that the clocks skip is told, a wrong one refused at its field', () => {
  const skipped = openAnswer(hours, '2027-03-14', '2:30');
  expect(skipped.ok && skipped.value.note).toBe('Clocks go forward over 02:30 that day: this is 03:30.');
  expect(openAnswer(hours, '', '9')).toMatchObject({ ok: false, error: { at: 'date' } });
  expect(openAnswer(hours, '2026-11-24', '9:99')).toMatchObject({ ok: false, error: { at: 'time' } });
});
