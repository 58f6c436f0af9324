import { it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { NORMAL } from '../../plan/situation.ts';
import { outcomeText } from './brute-force.fixture.ts';
import { compareSeed } from './compare-with-brute-force.fixture.ts';
import { explore } from './explore.ts';
import type { Plan } from '../../plan/plan.ts';
import { DAY_MS } from '../../calendar/local-date.ts';

const claims = (plan: Plan, fromMs: number, untilMs: number) => {
  const explored = explore(plan, KINDS, fromMs, NORMAL, (untilMs - fromMs) / DAY_MS);
  const steps = new Set<string>(),
    exits = new Set<string>(),
    outcomes = new Set<string>();
  for (const { graph, sets, cells } of explored.numbers)
    graph.points.forEach((p, i) => {
      const set = sets[i];
      if (!set) return;
      const key = p.where.at === 'node' ? `${p.where.flow}/${p.where.node}` : '';
      if (key && p.enters) steps.add(key);
      if (p.end) outcomes.add(outcomeText(p.end.outcome));
      for (const e of p.edges) {
        if (!e.exit) continue;
        const later = cells.later(set, e.maxMs);
        const g = cells.of(e.guard);
        if (g === null || later.some((w, k) => (w & g[k]!) !== 0))
          exits.add(`${e.exit.flow}/${e.exit.node}/${e.exit.exit}`);
      }
    });
  return { steps, exits, outcomes };
};
it('tries', () => {
  let bad = 0,
    t = 0;
  const from = Number(process.env.FROM ?? 1),
    to = Number(process.env.TO ?? 100);
  for (let seed = from; seed <= to; seed++) {
    const d = compareSeed(seed, (p, a, b) => {
      const x = performance.now();
      const c = claims(p, a, b);
      t += performance.now() - x;
      return c;
    });
    const inv = d.reached.truncated ? [] : d.invented;
    if (d.missed.length || inv.length) {
      bad++;
      console.log(seed, 'MISSED', d.missed.join(' ; '), 'INVENTED', inv.join(' ; '));
    }
  }
  console.log('bad', bad, 'prover ms', t / (to - from + 1));
}, 900000);
