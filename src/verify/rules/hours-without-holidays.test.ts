import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { hoursWithoutHolidays } from './hours-without-holidays.ts';

const desk = soundPlan.hours['desk']!;
const withHours = (hours: typeof desk) => findingsOf(hoursWithoutHolidays, { ...soundPlan, hours: { desk: hours } });

it('accepts hours with a holiday, and hours that never close', () => {
  expect(findingsOf(hoursWithoutHolidays, soundPlan)).toEqual([]);
  const always = {
    days: [1, 2, 3, 4, 5, 6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[],
    from: '00:00',
    to: '24:00',
    period: 'open',
  };
  expect(withHours({ ...desk, specialDays: [], weekly: [always] })).toEqual([]);
});

it('hints at hours without one, or with all of them off', () => {
  expect(withHours({ ...desk, specialDays: [] })).toMatchObject([
    { id: 'hours-without-holidays/hours/desk', severity: 'hint' },
  ]);
  expect(withHours({ ...desk, specialDays: desk.specialDays.map((day) => ({ ...day, off: true })) })).toHaveLength(1);
});

it('leaves hours alone that sort no calls', () => {
  const flows = { main: { ...soundPlan.flows['main']!, nodes: {} } };
  expect(
    findingsOf(hoursWithoutHolidays, { ...soundPlan, flows, hours: { desk: { ...desk, specialDays: [] } } }),
  ).toEqual([]);
});
