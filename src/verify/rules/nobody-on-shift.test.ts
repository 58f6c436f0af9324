import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { nobodyOnShiftRule } from './nobody-on-shift.ts';

const shift = (...periods: string[]) => ({ hours: 'work', periods });
const week = [1, 2, 3, 4, 5] as (1 | 2 | 3 | 4 | 5)[];
/** An office open 8–12, lunch 12–13, open 13–17, whose two people work as said; the desk rings at lunch too. */
const office = (ann: string[], bob: string[], next: Record<string, string> = {}) => {
  const plan = planOf(
    {
      hours: step('hours-branch', 'Office hours', { hours: 'desk' }, { open: 'menu', lunch: 'ring', otherwise: 'box' }),
      menu: step(
        'menu',
        'Main menu',
        { prompt: 'choices', keys: [{ id: 'desk', key: '0', label: 'Desk' }] },
        { desk: 'ring', ...next },
      ),
      ring: step('ring-team', 'Ring the desk', {}, { noAnswer: 'box' }),
      bob: step('ring-person', 'Ring Bob', { person: 'bob' }, { noAnswer: 'box' }),
      box: step('voicemail', 'Take a message'),
    },
    { rotations: {}, modes: {} },
  );
  const { ann: first, bob: second } = plan.people;
  return {
    ...plan,
    hours: {
      ...plan.hours,
      work: {
        name: 'Working hours',
        periods: [
          { id: 'early', name: 'Early' },
          { id: 'late', name: 'Late' },
        ],
        weekly: [
          { days: week, from: '08:00', to: '12:30', period: 'early' },
          { days: week, from: '12:45', to: '17:00', period: 'late' },
        ],
        specialDays: [],
      },
    },
    people: { ann: { ...first!, shift: shift(...ann) }, bob: { ...second!, shift: shift(...bob) } },
  };
};

it('accepts people without working hours, and shifts that cover the day between them', () => {
  expect(findingsOf(nobodyOnShiftRule, soundPlan)).toEqual([]);
  const plan = office(['early'], ['late']);
  const { bob, ann } = plan.people;
  const always = { name: bob!.name, phones: bob!.phones };
  expect(findingsOf(nobodyOnShiftRule, { ...plan, people: { ann: ann!, bob: always } })).toEqual([]);
});

it('finds the quarter of an hour in which everybody is at lunch, to the minute, and a call that meets it', () => {
  expect(findingsOf(nobodyOnShiftRule, office(['early'], ['late']))).toMatchObject([
    {
      id: 'nobody-on-shift/main/ring',
      severity: 'warning',
      message:
        'Mon–Fri 12:30–12:45 callers come to “Ring the desk” because “Desk hours” say so, but nobody it rings is on shift.',
      call: { at: '2027-01-11T12:30' },
    },
  ]);
});

it('finds an afternoon without anybody, on the days that have it', () => {
  expect(findingsOf(nobodyOnShiftRule, office(['early'], ['early']))[0]!.message).toMatch(/^Mon–Fri 12:30–17 /);
});

it('says nothing of one person whom callers ask for by a key, nor of steps that ring only after others', () => {
  const askFor = office(['early', 'late'], ['late'], { desk: 'bob' });
  expect(findingsOf(nobodyOnShiftRule, askFor).map(({ id }) => id)).toEqual(['nobody-on-shift/main/ring']);
  const plan = office(['early', 'late'], ['early', 'late']);
  const { nodes } = plan.flows['main']!;
  const after = { ...nodes, ring: { ...nodes['ring']!, next: { noAnswer: 'bob' } } };
  const gap = { ...plan.people['ann']!, shift: undefined };
  const flows = { main: { ...plan.flows['main']!, nodes: after } };
  expect(findingsOf(nobodyOnShiftRule, { ...plan, flows, people: { ...plan.people, ann: gap } })).toEqual([]);
});
