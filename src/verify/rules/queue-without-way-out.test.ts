import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { queueWithoutWayOut } from './queue-without-way-out.ts';

const queue = (settings: Record<string, unknown>) =>
  findingsOf(queueWithoutWayOut, planOf({ queue: step('call-queue', 'Queue', settings) }));

it('accepts five minutes, and more with a key', () => {
  expect(findingsOf(queueWithoutWayOut, soundPlan)).toEqual([]);
  expect(queue({ maxWaitSeconds: 300 })).toEqual([]);
  expect(queue({ maxWaitSeconds: 900, exitKey: '1' })).toEqual([]);
});

it('hints at a long wait without a key', () => {
  expect(queue({ maxWaitSeconds: 900 })).toMatchObject([
    {
      id: 'queue-without-way-out/main/queue',
      severity: 'hint',
      message: 'Callers can wait 15 min in “Queue”, and no key lets them out.',
    },
  ]);
});
