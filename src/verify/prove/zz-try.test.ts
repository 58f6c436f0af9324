import { it } from 'vitest';
import { smallPlan } from './small-plan.fixture.ts';
import { BruteForce } from './brute-force.fixture.ts';
import { startsOf } from './starts-of.fixture.ts';
const DAY = Date.UTC(2026, 10, 23, 6);
it('try', () => {
  const rows: string[] = [];
  const ms: number[][] = [[], [], []];
  const from = Number(process.env.FROM ?? 1),
    to = Number(process.env.TO ?? 60);
  for (let seed = from; seed <= to; seed += 1) {
    const plan = smallPlan(seed);
    const s = new BruteForce(plan, DAY, DAY + 86400000, { advances: 400000 });
    let row = `${seed}`;
    for (const [i, most] of [1, 4, process.env.EXACT ? 1e9 : 1].entries()) {
      const t = process.cpuUsage().user / 1000;
      const starts = startsOf(plan, DAY, { longestMs: s.reached().longestMs, most });
      for (const a of starts) s.start(a);
      const r = s.reached();
      const took = process.cpuUsage().user / 1000 - t;
      ms[i]!.push(took);
      row += ` | ${Math.round(took)} ms ${starts.length} st ${r.advances} adv ${r.steps.size} ${r.exits.size} ${r.outcomes.size}${r.truncated ? ' TRUNC' : ''} ${r.longestMs / 1000}`;
    }
    rows.push(row);
  }
  console.log(rows.join('\n'));
  for (const m of ms) {
    m.sort((a, b) => a - b);
    console.log(
      'mean',
      m.reduce((a, b) => a + b) / m.length,
      'median',
      m[m.length >> 1],
      'p90',
      m[Math.floor(m.length * 0.9)],
      'max',
      m.at(-1),
    );
  }
}, 600000);
