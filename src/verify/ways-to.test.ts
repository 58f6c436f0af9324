import { expect, it } from 'vitest';
import { samplePlan } from '../simulate/sample-plan.fixture.ts';
import { walk } from '../simulate/walk.ts';
import { waysTo } from './ways-to.ts';

const clinic = samplePlan('clinic');
const NOW = Date.UTC(2026, 10, 23, 12);

it('finds how calls come to a mailbox, each with a call that gets there', () => {
  const ways = waysTo(clinic, { ref: 'mailbox', id: 'urgent-nurse' }, NOW);
  expect(ways.length).toBeGreaterThan(0);
  for (const { keys, call } of ways) {
    expect(keys).toContain('9');
    const played = call && walk(clinic, call);
    expect(played).toMatchObject({ ok: true, value: { outcome: { kind: 'message', mailbox: 'urgent-nurse' } } });
  }
});

it('finds nothing for what no call comes to', () => {
  expect(waysTo(clinic, { ref: 'person', id: 'nobody' }, NOW)).toEqual([]);
});
