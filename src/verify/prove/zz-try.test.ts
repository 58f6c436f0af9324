import { it } from 'vitest';
import { smallPlan } from './small-plan.fixture.ts';
import { BruteForce } from './brute-force.fixture.ts';
const DAY = Date.UTC(2026, 10, 23, 6);
it('try', () => {
  const rows = [];
  for (let seed = 1; seed <= 60; seed += 1) {
    const plan = smallPlan(seed);
    const t = performance.now();
    const s = new BruteForce(plan, DAY, DAY + 86400000, { advances: 300000 });
    for (let h = 0; h < 24; h += 1) s.start(DAY + h * 3600000);
    const r = s.reached();
    rows.push([seed, Math.round(performance.now() - t), r.advances, r.steps.size, r.exits.size, r.outcomes.size, r.longestMs / 1000, r.truncated, (s as any).known.size,(s as any).worlds.length, JSON.stringify([...r.perNumber.values()][0]!.get(DAY))].join(' '));
  }
  console.log(rows.join('\n'));
}, 600000);
