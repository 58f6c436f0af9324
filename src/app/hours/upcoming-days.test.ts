import { expect, test } from 'vitest';
import type { DayRule, Hours, SpecialDay } from '../../calendar/hours.ts';
import { nextDatesOf } from './next-dates.ts';
import { upcomingDays } from './upcoming-days.ts';

const closed = (id: string, day: DayRule, off = false): SpecialDay => ({
  id,
  name: id,
  day,
  effect: { kind: 'closed' },
  off,
});
const list = (...specialDays: SpecialDay[]) => {
  const hours: Hours = { zone: 'UTC', periods: [{ id: 'open', name: 'Open' }], weekly: [], specialDays };
  return upcomingDays(hours, '2026-11-23');
};

test('days stand in the order of their next date, a switched off one in its place, past ones last', () => {
  const days = list(
    closed('old', { rule: 'date', date: '2026-01-05' }),
    closed('new year', { rule: 'yearly', month: 1, day: 1 }),
    closed('christmas', { rule: 'yearly', month: 12, day: 25 }, true),
  );
  expect(days.map(({ special, past }) => [special.id, past])).toEqual([
    ['christmas', false],
    ['new year', false],
    ['old', true],
  ]);
  expect(days[0]!.runs.map(({ from }) => from)).toEqual(['2026-12-25', '2027-12-25']);
});

test('days in a row are one run; an observed day stands for itself', () => {
  const [trip, fourth] = list(
    closed('trip', { rule: 'range', from: '2026-12-21', to: '2027-01-03' }),
    closed('fourth', { rule: 'yearly', month: 7, day: 4, observed: true }),
  );
  expect(trip!.runs).toEqual([{ from: '2026-12-21', to: '2027-01-03', observed: false }]);
  expect(fourth!.runs).toContainEqual({ from: '2027-07-05', to: '2027-07-05', observed: true });
});

test('where two fall on one date, the later in the list says which holds', () => {
  const days = list(
    closed('christmas', { rule: 'yearly', month: 12, day: 25 }),
    closed('party', { rule: 'date', date: '2026-12-25' }),
  );
  expect(days.find(({ special }) => special.id === 'party')!.loses).toEqual({ date: '2026-12-25', to: 'christmas' });
  expect(days.find(({ special }) => special.id === 'christmas')!.loses).toBeNull();
});

test('29 February comes in a leap year, a day that is over never', () => {
  expect(nextDatesOf({ rule: 'yearly', month: 2, day: 29 }, '2026-11-23', 1)).toEqual(['2028-02-29']);
  expect(nextDatesOf({ rule: 'date', date: '2026-01-01' }, '2026-11-23', 2)).toEqual([]);
});
