import { it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { NORMAL } from '../../plan/situation.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { callGraph, StepGraphs } from './call-graph.ts';
import { isEmpty } from './cells.ts';
import { Outside } from './outside.ts';
import { reached } from './reached.ts';

const cpu = () => {
  const u = process.cpuUsage();
  return (u.user + u.system) / 1000;
};
it('tries', () => {
  for (const name of ['clinic', 'law-firm', 'property-manager'] as const) {
    const plan = samplePlan(name);
    for (let round = 0; round < 3; round++) {
      const t0 = cpu();
      const outside = new Outside(
        structuredClone(plan),
        KINDS,
        NORMAL,
        Date.UTC(2026, 10, 23),
        Date.UTC(2026, 10, 23) + 400 * 86400_000,
      );
      const t1 = cpu();
      const steps = new StepGraphs(outside);
      for (const number of Object.keys(plan.numbers)) {
        const a = cpu();
        const graph = callGraph(steps, number);
        const b = cpu();
        const found = reached(outside, graph);
        const c = cpu();
        if (round !== 1)
          console.log(
            name,
            number,
            'classes',
            outside.classes.count,
            'outside',
            (t1 - t0).toFixed(1),
            'graph',
            (b - a).toFixed(1),
            graph.points.length,
            'edges',
            graph.points.reduce((s, p) => s + p.edges.length, 0),
            'reach',
            (c - b).toFixed(1),
            'comb',
            found.cells.combinations,
            found.cells.names.join(' '),
            graph.cuts.join(';'),
          );
        if (round === 2) {
          const by = new Map<string, number>();
          for (const p of graph.points) {
            const k = p.where.at === 'node' ? p.where.flow + '/' + p.where.node : '@' + p.where.as;
            by.set(k, (by.get(k) ?? 0) + 1);
          }
          console.log([...by].map(([k, v]) => `${k}:${v}`).join(' '));
          console.log(
            graph.points
              .flatMap((p, i) =>
                p.end
                  ? [JSON.stringify(p.end.outcome) + (found.sets[i] && !isEmpty(found.sets[i]!) ? '' : ' NEVER')]
                  : [],
              )
              .join('\n'),
          );
        }
      }
    }
  }
});
