import { it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { NORMAL } from '../../plan/situation.ts';
import { explore } from './explore.ts';
import { smallPlan } from './small-plan.fixture.ts';
it('x', () => {
  const p = smallPlan(234);
  console.log(JSON.stringify({ s: p.sites, r: p.rotations, pe: p.people }));
  const e = explore(p, KINDS, Date.UTC(2026, 10, 23, 6), NORMAL, 1);
  for (const n of e.numbers)
    n.graph.points.forEach((q, i) =>
      console.log(
        i,
        JSON.stringify(q.where),
        q.enters,
        JSON.stringify(q.end),
        !!n.sets[i],
        q.edges
          .map((x) => `${JSON.stringify(x.guard)}->${x.to}`)
          .join(' | ')
          .slice(0, 300),
      ),
    );
});
