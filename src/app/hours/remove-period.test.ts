import { produce } from 'immer';
import { expect, test } from 'vitest';
import { clinic } from '../backend/clinic.fixture.ts';
import { onlyIn, removePeriod, usesOfPeriod } from './remove-period.ts';
import { CLOSED } from '../things/week-pieces.ts';

const plan = produce(clinic(), (draft) => {
  const [first] = Object.values(draft.people);
  first!.shift = { hours: 'front-desk', periods: ['lunch'] };
});
const [worker] = Object.values(plan.people);
const after = (period: string, instead: string) =>
  produce(plan, (draft) => removePeriod(plan, 'front-desk', period, instead).apply(draft));

test('the time of a removed period closes, and its exits go', () => {
  const hours = after('holiday', CLOSED).hours['front-desk']!;
  expect(hours.periods.map(({ id }) => id)).toEqual(['open', 'lunch']);
  expect(hours.specialDays.find(({ id }) => id === 'labor-day')!.effect).toEqual({ kind: 'closed' });
  expect(JSON.stringify(after('holiday', CLOSED).hours['front-desk'])).not.toContain('"holiday"');
});

test('with another in its place, weeks join and shifts follow', () => {
  const { hours, people } = after('lunch', 'open');
  expect(hours['front-desk']!.weekly[0]).toEqual({
    days: [1, 2, 3, 4, 5],
    from: '08:00',
    to: '17:00',
    period: 'open',
  });
  expect(Object.values(people)[0]!.shift).toEqual({ hours: 'front-desk', periods: ['open'] });
});

test('says what is in a period, and who would be left without working hours', () => {
  expect(usesOfPeriod(plan, 'front-desk', 'lunch')).toEqual({ weekly: 1, days: 0, people: 1 });
  expect(onlyIn(plan, 'front-desk', 'lunch')).toEqual([worker!.name]);
});
