import { expect, it } from 'vitest';
import type { Hours, SpecialDay, Weekday } from './hours.ts';
import { frontDesk } from './sample-hours.fixture.ts';
import { describeHours, describePeriodWeek, spanText, timeText, weekdaysText } from './week-text.ts';

const desk = frontDesk('UTC');
const weeks: readonly (readonly Weekday[])[] = [[1, 2, 3, 4, 5], [1, 3], [6, 7], [7, 1], [1, 2, 3, 4, 5, 6, 7], []];

it('writes days and times in brief', () => {
  expect(weeks.map(weekdaysText)).toEqual(['Mon–Fri', 'Mon, Wed', 'Sat–Sun', 'Mon, Sun', 'every day', 'no day']);
  expect(['08:00', '08:30', '00:00', '24:00', 'noon'].map(timeText)).toEqual(['8', '8:30', '0', '24', 'noon']);
  expect(spanText({ from: '00:00', to: '24:00' })).toBe('all day');
});

it('describes a week', () => {
  expect(describeHours(desk)).toBe('Mon–Fri 8–12, 13–17, Lunch 12–13; Sat 9–12:30');
  expect(describeHours({ ...desk, weekly: [] })).toBe('closed all week');
});

it('describes one period', () => {
  expect(describePeriodWeek(desk, 'open')).toBe('Mon–Fri 8–12 and 13–17; Sat 9–12:30');
  expect(describePeriodWeek(desk, 'lunch')).toBe('Mon–Fri 12–13');
  expect(describePeriodWeek({ ...desk, specialDays: [] }, 'short')).toBe('at no time');
});

it('a period of holidays alone is said to be so', () => {
  const holiday = { id: 'x', name: 'Christmas', day: { rule: 'yearly', month: 12, day: 25 } } as const;
  const withDay = (day: SpecialDay): Hours => ({ ...desk, specialDays: [day] });
  const closed = withDay({ ...holiday, effect: { kind: 'period', period: 'short' } });
  expect(describePeriodWeek(closed, 'short')).toBe('only on special days');
  const morning = [{ from: '08:00', to: '12:00', period: 'short' }];
  expect(describePeriodWeek(withDay({ ...holiday, effect: { kind: 'hours', spans: morning } }), 'short')).toBe(
    'only on special days',
  );
  expect(describePeriodWeek({ ...closed, specialDays: [{ ...closed.specialDays[0]!, off: true }] }, 'short')).toBe(
    'at no time',
  );
});
