import { circlesOf, type CallEdge, type CallGraph } from './call-graph.ts';
import { BOUNDS } from '../../engine/call-run.ts';
import { boundsOf } from './bounds.ts';
import { Cells, isEmpty, type CellSet } from './cells.ts';
import { LONGEST_CALL_MS } from './longest-call.ts';
import { SITE } from './conditions.ts';
import type { Outside } from './outside.ts';

/** The situations in which calls of a number come to each point of its graph; null for points that none comes to. */
export interface Reached {
  readonly graph: CallGraph;
  readonly cells: Cells;
  readonly sets: readonly (CellSet | null)[];
  /** For points on a circle: the situations in which a call can go round without end. */
  readonly round: ReadonlyMap<number, CellSet>;
  /** The longest that a call can have been on its way when it comes to each point, in milliseconds. */
  readonly onWayMs: readonly number[];
}

/** The conditions that a graph's steps ask for. */
export function conditionsIn({ points }: CallGraph): string[] {
  const names = new Set<string>();
  for (const { edges } of points)
    for (const { guard } of edges)
      for (const literal of guard) {
        if (literal.of === 'condition') names.add(literal.name);
        if (literal.of === 'reach') names.add(SITE);
      }
  return [...names];
}

/** Finds every situation in which a call that begins in one of `from` can come to each point, over boundaries of time as well. */
export function reached(
  outside: Outside,
  graph: CallGraph,
  cells: Cells = new Cells(outside, conditionsIn(graph)),
  from: CellSet = cells.full(),
): Reached {
  const sets: (CellSet | null)[] = graph.points.map(() => null);
  const round = new Map<number, CellSet>();
  const onWayMs = longestTo(graph);
  if (isEmpty(from)) return { graph, cells, sets, round, onWayMs };
  sets[0] = from.slice();
  const order = orderOf(graph);
  spread({ graph, cells, onWayMs }, sets, order, new Set([0]));
  const cutOff = new Set<number>();
  for (const circle of circlesOf(graph.points)) {
    goRound(graph, cells, sets, circle, round);
    for (const index of circle)
      for (const { to, bound } of graph.points[index]!.edges)
        if (bound && round.has(index) && addTo(sets, to, round.get(index)!, null, cells)) cutOff.add(to);
  }
  if (cutOff.size > 0) spread({ graph, cells, onWayMs }, sets, order, cutOff);
  return { graph, cells, sets, round, onWayMs };
}

/** The longest to each point: no step is come to more often than the engine lets it. */
function longestTo({ points }: CallGraph): number[] {
  const back: { edges: CallEdge[] }[] = points.map(() => ({ edges: [] }));
  for (const [index, { edges }] of points.entries())
    for (const edge of edges) if (!edge.bound) back[edge.to]!.edges.push({ ...edge, to: index });
  const turned = points.map((point, index) => ({ ...point, edges: back[index]!.edges }));
  const { of } = boundsOf(turned, {
    goes: () => true,
    ends: (point) => point === turned[0],
    msOf: ({ maxMs }) => maxMs,
    laps: BOUNDS.visits,
  });
  // A bound cuts in after the last lap.
  return of.map((ms) => Math.min(LONGEST_CALL_MS, ms === -Infinity ? LONGEST_CALL_MS : ms));
}

function spread(
  { graph, cells, onWayMs }: Pick<Reached, 'graph' | 'cells' | 'onWayMs'>,
  sets: (CellSet | null)[],
  order: readonly number[],
  waiting: Set<number>,
): void {
  // What calls move on to is worked out in the same memory for every point: fresh memory for each cost more than the work.
  const spare: CellSet[] = [];
  while (waiting.size > 0)
    for (const index of order) {
      if (!waiting.delete(index)) continue;
      const from = sets[index]!;
      const moved = new Map<number, CellSet>();
      for (const { guard, maxMs, to, bound } of graph.points[index]!.edges) {
        if (bound) continue;
        let set = from;
        if (maxMs > 0) {
          const known = moved.get(maxMs);
          set = known ?? cells.later(from, maxMs, onWayMs[index]! + maxMs, (spare[moved.size] ??= cells.empty()));
          if (!known) moved.set(maxMs, set);
        }
        if (addTo(sets, to, set, cells.of(guard), cells)) waiting.add(to);
      }
    }
}

/** Adds to `round` the largest sets of situations in which a call at a point of a circle can go on to another of it, again and again. */
export function goRound(
  { points }: CallGraph,
  cells: Cells,
  sets: readonly (CellSet | null)[],
  circle: readonly number[],
  round: Map<number, CellSet>,
): void {
  const stays = new Map<number, CellSet>();
  for (const index of circle) if (sets[index]) stays.set(index, sets[index].slice());
  for (let changed = true; changed;) {
    changed = false;
    for (const [index, set] of stays) {
      const goes = cells.empty();
      for (const { guard, to, bound } of points[index]!.edges) {
        const next = stays.get(to);
        if (!next || bound) continue;
        const holds = cells.of(guard);
        for (let word = 0; word < goes.length; word += 1)
          goes[word]! |= holds === null ? next[word]! : next[word]! & holds[word]!;
      }
      for (let word = 0; word < set.length; word += 1) {
        const left = (set[word]! & goes[word]!) >>> 0;
        if (left === set[word]!) continue;
        set[word] = left;
        changed = true;
      }
    }
  }
  for (const [index, set] of stays) if (!isEmpty(set)) round.set(index, set);
}

/** Adds what of a set a guard lets through to the set of a point; tells whether that was more. */
function addTo(sets: (CellSet | null)[], to: number, set: CellSet, guard: CellSet | null, cells: Cells): boolean {
  const into = sets[to] ?? cells.empty();
  const words = set.length;
  let fresh = 0;
  // Two loops, for this is where a proof spends its time.
  if (guard === null)
    for (let word = 0; word < words; word += 1) {
      const before = into[word]!;
      const after = before | set[word]!;
      fresh |= before ^ after;
      into[word] = after;
    }
  else
    for (let word = 0; word < words; word += 1) {
      const before = into[word]!;
      const after = before | (set[word]! & guard[word]!);
      fresh |= before ^ after;
      into[word] = after;
    }
  if (fresh === 0) return false;
  sets[to] = into;
  return true;
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
  return order.toReversed();
}
