import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { soundPlan, step } from '../plan-of.fixture.ts';
import { prove } from './prove.ts';

/** What is said of exits in the small office with a change. */
function said(change: (plan: Plan, nodes: Plan['flows'][string]['nodes']) => void): string[] {
  const plan = structuredClone(soundPlan);
  change(plan, plan.flows['main']!.nodes);
  return prove(plan, KINDS, Date.UTC(2026, 10, 23)).findings.flatMap(({ id, message }) =>
    id.startsWith('exit-never-taken/') ? [`${id.slice('exit-never-taken/main/'.length)}: ${message}`] : [],
  );
}
const SWITCH = {
  modes: {
    storm: {
      name: 'Storm',
      normal: 'usual',
      positions: [
        { id: 'usual', name: 'Usual' },
        { id: 'storm', name: 'Storm' },
      ],
    },
  },
};
const turn = (name: string, usual: string, storm: string) =>
  step('mode-branch', name, { mode: 'storm' }, { usual, storm });

it('says nothing of exits that some call takes, or that nothing is connected to', () => {
  expect(said(() => undefined)).toEqual([]);
  // Nobody is ever unreachable here, but the exit only exists.
  expect(said((_, nodes) => (nodes['team']!.next = { noAnswer: 'box' }))).toEqual([]);
});

it('finds hours that are asked again, all exits of a step in one line', () => {
  const found = said((_, nodes) => {
    nodes['again'] = step('hours-branch', 'Open?', {}, { open: 'menu', lunch: 'box', otherwise: 'box' });
    nodes['hours']!.next['open'] = 'again';
  });
  expect(found).toEqual([
    'again: In the next 400 days no call leaves “Open?” by “Lunch” (it is never “Lunch” in “Desk hours” when a call comes here) or by “Closed, all other times” (it is never “Closed, all other times” in “Desk hours” when a call comes here).',
  ]);
});

it('but not where a call can come over the boundary between two looks at the hours', () => {
  const found = said((_, nodes) => {
    nodes['again'] = step('hours-branch', 'Still open?', {}, { open: 'box', lunch: 'box', otherwise: 'box' });
    nodes['team']!.next['noAnswer'] = 'again';
  });
  expect(found).toEqual([]);
});

it('finds a switch that is asked again', () => {
  const found = said((plan, nodes) => {
    Object.assign(plan, structuredClone(SWITCH));
    nodes['first'] = turn('Storm?', 'second', 'box');
    nodes['second'] = turn('Storm again?', 'menu', 'box');
    nodes['hours']!.next['open'] = 'first';
  });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('second: ');
  expect(found[0]).toContain('by “Storm” (“Storm” is never at “Storm” when a call comes here)');
});

it('finds callers that an earlier step takes', () => {
  const rules = [{ id: 'hidden', name: 'No number shown', match: { by: 'withheld' } }];
  const sort = (name: string, hidden: string, otherwise: string) =>
    step('caller-branch', name, { rules }, { hidden, otherwise });
  const found = said((_, nodes) => {
    nodes['who'] = sort('Who?', 'box', 'who-again');
    nodes['who-again'] = sort('Who again?', 'box', 'menu');
    nodes['hours']!.next['open'] = 'who';
  });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('no call leaves “Who again?” by “No number shown” (none of those callers comes here)');
});

it('leaves it to the step behind an exit where no other way leads there', () => {
  const found = said((_, nodes) => {
    nodes['again'] = step('hours-branch', 'Open?', {}, { open: 'menu', lunch: 'bye', otherwise: 'bye' });
    nodes['bye'] = step('hang-up', 'Closed');
    nodes['hours']!.next['open'] = 'again';
  });
  expect(found).toEqual([]);
});

it('leaves a period without a time to the hours', () => {
  expect(said((plan) => plan.hours['desk']!.weekly.forEach((span) => (span.period = 'open')))).toEqual([]);
});

it('finds more people asked for than a team has', () => {
  const found = said((_, nodes) => {
    nodes['many'] = step('staffing-branch', 'Many?', { atLeast: 99 }, { staffed: 'box', notStaffed: 'menu' });
    nodes['hours']!.next['open'] = 'many';
  });
  expect(found).toEqual([
    'many: In the next 400 days no call leaves “Many?” by “Enough” (its settings leave no call for it).',
  ]);
});

it('finds phones that are rung only while nobody is on shift', () => {
  const found = said((plan, nodes) => {
    for (const person of Object.values(plan.people)) person.shift = { hours: 'desk', periods: ['open'] };
    nodes['late'] = step('ring-team', 'Anybody?', {}, { noAnswer: 'box', unavailable: 'box' });
    nodes['hours']!.next['otherwise'] = 'late';
  });
  expect(found).toEqual([
    'late: In the next 400 days no call leaves “Anybody?” by “No answer” (nobody it needs is there when a call comes here).',
  ]);
});
