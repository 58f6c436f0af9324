import { smallPlan } from '/work/wt/brute/src/verify/prove/small-plan.fixture.ts';
import { BruteForce } from '/work/wt/brute/src/verify/prove/brute-force.fixture.ts';
const DAY = Date.UTC(2026, 10, 23, 6);
for (const seed of process.argv.slice(2).map(Number)) {
  const plan = smallPlan(seed);
  const t = performance.now();
  const s = new BruteForce(plan, DAY, DAY + 86400000, { advances: 300000 });
  for (let h = 0; h < 24; h += 1) s.start(DAY + h * 3600000);
  const r = s.reached();
  console.log(seed, performance.now() - t, r.advances, (s as any).known.size);
}
