import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import type { PlanHours } from '../../plan/entities.ts';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { holidaysRunOut } from './holidays-run-out.ts';

type Special = PlanHours['specialDays'][number];
const closed = (id: string, day: Special['day'], off?: true): Special => ({
  id,
  name: id,
  day,
  effect: { kind: 'closed' },
  ...(off === undefined ? {} : { off }),
});
const xmas = closed('Christmas', { rule: 'yearly', month: 12, day: 25 });
const move = closed('Moving', { rule: 'range', from: '2026-11-30', to: '2026-12-02' });
const eid = closed('Eid al-Fitr', { rule: 'dates', dates: ['2027-03-09', '2028-02-26', '2026-03-20'] });
const withDays = (...specialDays: Special[]) => ({
  ...soundPlan,
  hours: { desk: { ...examplePlan.hours['desk']!, specialDays } },
});

it('accepts days that return, with a one-off among them, and hours without any', () => {
  expect(findingsOf(holidaysRunOut, soundPlan)).toEqual([]);
  expect(findingsOf(holidaysRunOut, withDays(xmas, move))).toEqual([]);
});

it('warns where nothing returns, and says the last known day', () => {
  expect(findingsOf(holidaysRunOut, withDays(move, eid, { ...xmas, off: true }))).toMatchObject([
    {
      id: 'holidays-run-out/hours/desk',
      severity: 'warning',
      message: '“Desk hours” know special days only until Feb 26, 2028: none of them returns by itself.',
    },
  ]);
});

it('hints at a list of dates among days that return', () => {
  expect(findingsOf(holidaysRunOut, withDays(xmas, eid))).toMatchObject([
    { severity: 'hint', message: '“Eid al-Fitr” of “Desk hours” is listed until Feb 26, 2028 only.' },
  ]);
});

it('leaves hours alone that nothing asks', () => {
  const unused = { ...withDays(move), flows: {}, people: {} };
  expect(findingsOf(holidaysRunOut, unused)).toEqual([]);
});
