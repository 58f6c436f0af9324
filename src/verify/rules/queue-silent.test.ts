import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { queueSilent } from './queue-silent.ts';

const queue = (announcePosition: boolean, announceWait: boolean) =>
  findingsOf(queueSilent, planOf({ queue: step('call-queue', 'Queue', { announcePosition, announceWait }) }));

it('accepts a queue that says something', () => {
  expect(findingsOf(queueSilent, soundPlan)).toEqual([]);
  expect(queue(true, false)).toEqual([]);
  expect(queue(false, true)).toEqual([]);
});

it('hints at music only', () => {
  expect(queue(false, false)).toMatchObject([{ id: 'queue-silent/main/queue', severity: 'hint' }]);
});
