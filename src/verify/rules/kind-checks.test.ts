import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { kindChecks } from './kind-checks.ts';

const withheld = (id: string) => ({ id, name: `Rule ${id}`, match: { by: 'withheld' } });

it('accepts steps whose kinds find nothing', () => {
  expect(findingsOf(kindChecks, soundPlan)).toEqual([]);
});

it('passes on what the kind of a step finds, each under an id of its own', () => {
  const people = { ...examplePlan.people, ann: { ...examplePlan.people['ann']!, phones: [] } };
  const plan = planOf(
    {
      who: step('caller-branch', 'Who calls', { rules: [withheld('a'), withheld('b'), withheld('c')] }),
      menu: step('menu', 'Main menu', { keys: [] }),
      team: step('ring-team', 'Ring nobody', { team: 'empty' }),
      ann: step('ring-person', 'Ring Ann', { person: 'ann' }),
    },
    { people, teams: { empty: { name: 'Empty', members: [] } } },
  );
  expect(findingsOf(kindChecks, plan).map(({ id, severity }) => `${severity} ${id}`)).toEqual([
    'error kind-checks/main/ann/no-phone',
    'error kind-checks/main/menu/no-keys',
    'error kind-checks/main/team/empty-team',
    'warning kind-checks/main/who/shadowed',
    'warning kind-checks/main/who/shadowed-2',
  ]);
});
