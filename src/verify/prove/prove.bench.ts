import { largePlan } from './large-plan.fixture.ts';
import { KINDS } from '../../kinds/registry.ts';
import { explore } from './explore.ts';
import { prove } from './prove.ts';
const FROM = Date.UTC(2026, 10, 23);
for (const [steps, hours, switches, grid] of [
  [50, 5, 4, 30],
  [100, 8, 8, 30],
  [200, 12, 6, 30],
  [500, 30, 8, 30],
  [500, 30, 8, 1],
] as const) {
  const plan = largePlan({ steps, hours, switches, grid });
  for (let r = 0; r < 3; r++) {
    const a = performance.now();
    const e = explore(plan, KINDS, FROM);
    const b = performance.now();
    const n = e.numbers[0]!;
    const p = r === 2 ? prove(plan, KINDS, FROM) : null;
    console.log(
      steps,
      hours,
      switches,
      grid,
      'classes',
      e.outside.classes.count,
      'comb',
      n.cells.combinations,
      'points',
      n.graph.points.length,
      'edges',
      n.graph.points.reduce((s, q) => s + q.edges.length, 0),
      'explore',
      (b - a).toFixed(0),
      'prove',
      p ? (performance.now() - b).toFixed(0) : '',
      p?.limits,
      n.cells.left,
    );
  }
}
