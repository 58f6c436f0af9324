import { expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Plan } from './plan.ts';
import { whereUsed } from './references.ts';

const plan: Plan = {
  ...examplePlan,
  flows: {
    main: {
      name: 'Main',
      start: 'a',
      safetyNet: { to: 'person', person: 'ann' },
      nodes: {
        a: { kind: 'ring-person', version: 1, name: 'Ring Ann', settings: { person: 'ann' }, next: {} },
        b: {
          kind: 'caller-branch',
          version: 1,
          name: 'Who',
          settings: { rules: [{ id: 'c', name: 'Clients', match: { by: 'list', list: 'clients' } }] },
          next: {},
        },
      },
    },
  },
};

it('finds a person in steps, teams, rotations, mailboxes and safety nets', () => {
  expect(whereUsed(plan, KINDS, 'person', 'ann').map(({ path }) => path.join('.'))).toEqual([
    'flows.main.safetyNet.person',
    'teams.desk-team.members.0',
    'rotations.nights.levels.0.people.0',
    'mailboxes.front.owners.0',
    'flows.main.nodes.a.settings.person',
  ]);
});

it('finds a caller list inside a rule of a step', () => {
  expect(whereUsed(plan, KINDS, 'callerList', 'clients').map(({ path }) => path.join('.'))).toEqual([
    'flows.main.nodes.b.settings.rules.0.match.list',
  ]);
});
