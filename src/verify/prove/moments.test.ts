import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { walk } from '../../simulate/walk.ts';
import { prove } from './prove.ts';

it.each(['clinic', 'law-firm', 'property-manager'] as const)(
  'the calls that %s is shown take as long as is said',
  (name) => {
    const plan = samplePlan(name);
    for (const { number, periods } of prove(plan, KINDS, Date.UTC(2026, 10, 23)).numbers)
      for (const { period, slowest, quickest } of periods)
        for (const moment of [slowest, quickest]) {
          if (!moment) continue;
          const played = walk(plan, moment.call);
          if (!played.ok) throw new Error(played.error);
          const { trace, startMs } = played.value;
          const answered = trace.findLast(({ code }) => code === 'ring.answered' || code === 'outside.answered');
          expect(answered && (answered.atMs - startMs) / 1000, `${number} ${period}`).toBe(moment.seconds);
        }
  },
);
