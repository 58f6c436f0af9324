import { smallPlan } from './small-plan.fixture.ts';
import { BruteForce } from './brute-force.fixture.ts';
const DAY = Date.UTC(2026, 10, 23, 6);
for (const seed of process.argv.slice(2).map(Number)) {
  const plan = smallPlan(seed);
  const t = performance.now();
  const s = new BruteForce(plan, DAY, DAY + 86400000, { advances: 300000 });
  s.start(DAY);
  const r = s.reached();
  const k = [...(s as any).known.keys()] as string[];
  console.log(seed, performance.now() - t, r.advances, k.length, (s as any).worlds.length);
  for (let i = 0; i < 12; i++) console.log(k[Math.floor(i * k.length / 12)]);
}
