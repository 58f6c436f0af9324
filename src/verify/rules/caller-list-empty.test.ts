import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { callerListEmpty } from './caller-list-empty.ts';

const asking = (entries: { prefix: string }[]) =>
  planOf(
    {
      who: step('caller-branch', 'Who calls', {
        rules: [{ id: 'clients', name: 'Clients', match: { by: 'list', list: 'clients' } }],
      }),
    },
    { callerLists: { clients: { name: 'Clients', entries } } },
  );

it('accepts a list with callers, and an empty one that nothing asks', () => {
  expect(findingsOf(callerListEmpty, asking([{ prefix: '+1312' }]))).toEqual([]);
  const callerLists = { clients: { name: 'Clients', entries: [] } };
  expect(findingsOf(callerListEmpty, { ...soundPlan, callerLists })).toEqual([]);
});

it('warns of an empty one that a step asks', () => {
  expect(findingsOf(callerListEmpty, asking([]))).toMatchObject([
    { id: 'caller-list-empty/callerLists/clients', severity: 'warning' },
  ]);
});
