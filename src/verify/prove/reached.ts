import type { CallGraph } from './call-graph.ts';
import { Cells, type CellSet } from './cells.ts';
import type { Outside } from './outside.ts';

/** The situations in which calls of a number come to each point of its graph; null for points that none comes to. */
export interface Reached {
  readonly graph: CallGraph;
  readonly cells: Cells;
  readonly sets: readonly (CellSet | null)[];
}

/** The conditions that a graph's steps ask for. */
export function conditionsIn({ points }: CallGraph): string[] {
  const names = new Set<string>();
  for (const { edges } of points)
    for (const { guard } of edges)
      for (const literal of guard) {
        if (literal.of === 'condition') names.add(literal.name);
        if (literal.of === 'reach') names.add('site');
      }
  return [...names];
}

/** Finds every situation in which a call can come to each point, calls that go on over a boundary included. */
export function reached(outside: Outside, graph: CallGraph): Reached {
  const cells = new Cells(outside, conditionsIn(graph));
  const sets: (CellSet | null)[] = graph.points.map(() => null);
  if (graph.points.length === 0) return { graph, cells, sets };
  sets[0] = cells.full();
  const waiting = new Set([0]);
  const order = orderOf(graph);
  while (waiting.size > 0)
    for (const index of order) {
      if (!waiting.delete(index)) continue;
      const from = sets[index]!;
      const moved = new Map<number, CellSet>();
      for (const { guard, maxMs, to } of graph.points[index]!.edges) {
        let set = from;
        if (maxMs > 0) {
          set = moved.get(maxMs) ?? cells.later(from, maxMs);
          moved.set(maxMs, set);
        }
        if (addTo(sets, to, set, cells.of(guard), cells)) waiting.add(to);
      }
    }
  return { graph, cells, sets };
}

function addTo(sets: (CellSet | null)[], to: number, set: CellSet, guard: CellSet | null, cells: Cells): boolean {
  const target = sets[to] ?? null;
  let changed = 0;
  const into = target ?? cells.empty();
  for (let word = 0; word < into.length; word += 1) {
    const added = (guard === null ? set[word]! : set[word]! & guard[word]!) & ~into[word]!;
    if (added === 0) continue;
    into[word]! |= added;
    changed = 1;
  }
  if (changed && target === null) sets[to] = into;
  return changed === 1;
}

/** Points in an order in which most come after those that lead to them, so that few are gone through twice. */
function orderOf({ points }: CallGraph): number[] {
  const seen = new Uint8Array(points.length);
  const order: number[] = [];
  const stack: { index: number; edge: number }[] = [{ index: 0, edge: 0 }];
  seen[0] = 1;
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const edge = points[top.index]!.edges[top.edge];
    if (!edge) {
      order.push(top.index);
      stack.pop();
      continue;
    }
    top.edge += 1;
    if (seen[edge.to]) continue;
    seen[edge.to] = 1;
    stack.push({ index: edge.to, edge: 0 });
  }
  return order.reverse();
}
