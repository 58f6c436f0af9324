import { expect, it } from 'vitest';
import { parseLocal } from '../calendar/zone.ts';
import type { SituationEntry } from '../plan/situation.ts';
import { callersEnds } from './callers-ends.ts';
import { samplePlan } from './sample-plan.fixture.ts';
import { situationNow, withProposed } from './situation-now.ts';

const plan = samplePlan('clinic');
const parsed = parseLocal('2026-11-24T10:07', plan.zone);
// 23 s into the minute, as people press buttons.
const nowMs = (parsed.ok ? parsed.value : 0) + 23_000;
const closed = (fromMs: number, untilMs: number): SituationEntry => ({
  id: `from-${fromMs}`,
  kind: 'override',
  scope: { of: 'office' },
  does: 'close',
  fromMs,
  untilMs,
});
const hears = (entries: SituationEntry[]) => callersEnds(plan, situationNow(entries, nowMs), nowMs)[0]!.hears;

it('counts what was set within the present minute, and not what has ended within it', () => {
  expect(hears([closed(nowMs - 3000, nowMs + 60_000)])).toContain('We are closed now');
  expect(hears([closed(nowMs - 3_600_000, nowMs - 3000)])).not.toContain('closed');
  expect(hears([closed(nowMs + 3_600_000, nowMs + 7_200_000)])).not.toContain('closed');
});

it('lets what is proposed win over what is set', () => {
  const open = { kind: 'override', scope: { of: 'office' }, does: 'open' } as const;
  const situation = withProposed([closed(nowMs - 3000, nowMs + 60_000)], open, nowMs + 60_000, nowMs);
  expect(callersEnds(plan, situation, nowMs)[0]!.hears).not.toContain('closed');
});
