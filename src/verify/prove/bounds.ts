import { cyclesAmong } from '../../base/graph.ts';
import type { CallEdge, CallPoint } from './call-graph.ts';

/** Which ways are added up, and how: `laps` is how often a circle is gone round at most. */
export interface Adding {
  readonly goes: (point: CallPoint, edge: CallEdge) => boolean;
  readonly ends: (point: CallPoint) => boolean;
  readonly msOf: (edge: CallEdge) => number;
  readonly laps: number;
}

/**
 * What can still come at most from each point in milliseconds, guards aside (−∞ where no end can be come to), and for each point on a
 * circle a bit that stands for its step.
 */
export function boundsOf(
  points: readonly CallPoint[],
  { goes, ends, msOf, laps }: Adding,
): { of: number[]; stepOf: bigint[] } {
  const going = points.map((point) => point.edges.filter((edge) => !edge.bound && goes(point, edge)));
  const next = going.map((edges) => edges.map(({ to }) => to));
  const cycles = cyclesAmong(points.length, (index) => next[index]!).map((cycle) => new Set(cycle));
  const cycleOf = new Map(cycles.flatMap((cycle) => [...cycle].map((index) => [index, cycle] as const)));
  const of: number[] = points.map((point) => (ends(point) ? 0 : -Infinity));
  const order = afterwards(points.length, (index) => next[index]!);
  const left = new Map(cycles.map((cycle) => [cycle, cycle.size]));
  for (const index of order) {
    const cycle = cycleOf.get(index);
    if (!cycle) {
      for (const edge of going[index]!) of[index] = Math.max(of[index]!, msOf(edge) + of[edge.to]!);
      continue;
    }
    // All that a circle leads to is known when the last of its points is done.
    const open = left.get(cycle)! - 1;
    left.set(cycle, open);
    if (open > 0) continue;
    // Through every point of it, then out by the best way.
    let around = 0;
    let out = -Infinity;
    for (const member of cycle) {
      if (ends(points[member]!)) out = Math.max(out, 0);
      let most = 0;
      for (const edge of going[member]!) {
        most = Math.max(most, msOf(edge));
        if (!cycle.has(edge.to)) out = Math.max(out, of[edge.to]!);
      }
      around += most;
    }
    for (const member of cycle) of[member] = out + around * laps;
  }
  const bits = new Map<string, bigint>();
  const stepOf = points.map(({ where }, index) => {
    if (!cycleOf.has(index)) return 0n;
    const name = JSON.stringify(where.at === 'node' ? [where.flow, where.node] : where);
    if (!bits.has(name)) bits.set(name, 1n << BigInt(bits.size));
    return bits.get(name)!;
  });
  return { of, stepOf };
}

/** Every point after all that can be come to from it, circles aside. */
function afterwards(count: number, successors: (index: number) => readonly number[]): number[] {
  const seen = new Uint8Array(count);
  const order: number[] = [];
  for (let root = 0; root < count; root += 1) {
    if (seen[root]) continue;
    const stack = [{ index: root, next: successors(root), at: 0 }];
    seen[root] = 1;
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const to = top.next[top.at];
      if (to === undefined) {
        order.push(top.index);
        stack.pop();
        continue;
      }
      top.at += 1;
      if (seen[to]) continue;
      seen[to] = 1;
      stack.push({ index: to, next: successors(to), at: 0 });
    }
  }
  return order;
}
