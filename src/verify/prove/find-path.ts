import type { CallEdge } from './call-graph.ts';
import { CALLER, SITE } from './conditions.ts';
import type { Cells, CellSet } from './cells.ts';
import { Frontier } from './frontier.ts';
import type { Reached } from './reached.ts';

/** One way through a graph in one situation: its edges, and the class of instants after each. */
export interface Path {
  readonly combination: number;
  readonly from: number;
  readonly steps: readonly { readonly point: number; readonly edge: CallEdge; readonly index: number }[];
}

/** Where a path is to end: after an edge of a point, or at a point. */
export interface Goal {
  readonly point: number;
  /** Which edge of the point is the last; absent: coming to the point is enough. */
  readonly edge?: CallEdge;
}

/** A plain call is the best to show something: few keys, everybody there, no boundary. */
const COST = { key: 4, people: 2, ahead: 3, crossing: 12, perMs: 1 / 60_000 } as const;

/**
 * The plainest or quickest call that comes to one of some goals, in the plainest situation it can, beginning within a set if one
 * is given; or null.
 */
export function findPath(
  found: Reached,
  goals: readonly Goal[],
  within?: CellSet,
  by: 'plainest' | 'quickest' = 'plainest',
): Path | null {
  const { cells, sets } = found;
  const reachable = goals.filter(({ point }) => sets[point]);
  for (const combination of plainestFirst(found)) {
    const classes = new Set<number>();
    for (const goal of reachable)
      for (let index = 0; index < cells.places; index += 1)
        if (cells.has(sets[goal.point]!, index, combination)) classes.add(index);
    if (classes.size === 0) continue;
    const starts = [...classes]
      .filter((index) => index < cells.outside.classes.count)
      .filter((index) => !within || cells.has(within, index, combination));
    const direct = search(found, reachable, combination, starts, false, by);
    if (direct) return direct;
    const all = Array.from({ length: cells.outside.classes.count }, (_, index) => index);
    const crossing = search(
      found,
      reachable,
      combination,
      all.filter((index) => !within || cells.has(within, index, combination)),
      true,
      by,
    );
    if (crossing) return crossing;
  }
  return null;
}

interface Came {
  readonly before: Came | null;
  readonly point: number;
  readonly edge: CallEdge | null;
  readonly index: number;
}

function search(
  { graph, cells, round, onWayMs }: Reached,
  goals: readonly Goal[],
  combination: number,
  starts: readonly number[],
  crosses: boolean,
  by: 'plainest' | 'quickest',
): Path | null {
  const done = new Set<number>();
  const ends = new Set(goals.flatMap(({ point, edge }) => (edge === undefined ? [point] : [])));
  const last = goals.filter(({ edge }) => edge !== undefined);
  const frontier = new Frontier<Came>();
  const { places } = cells;
  for (const index of starts) frontier.push(0, { before: null, point: 0, edge: null, index });
  for (let next = frontier.pop(); next; next = frontier.pop()) {
    const { cost, item } = next;
    if (ends.has(item.point) || last.some((goal) => isLast(goal, item))) return pathOf(item, combination);
    const key = item.point * places + item.index;
    if (done.has(key)) continue;
    done.add(key);
    for (const edge of graph.points[item.point]!.edges) {
      const guard = edge.bound ? (round.get(item.point) ?? null) : cells.of(edge.guard);
      if (edge.bound && guard === null) continue;
      const later =
        crosses && edge.maxMs > 0 ? cells.placesWithin(edge.maxMs, onWayMs[item.point]! + edge.maxMs)[item.index]! : [];
      for (const index of [item.index, ...later]) {
        if (guard !== null && !cells.has(guard, index, combination)) continue;
        frontier.push(
          cost + (by === 'quickest' ? edge.paceMs : costOf(edge)) + (index === item.index ? 0 : COST.crossing),
          {
            before: item,
            point: edge.to,
            edge,
            index,
          },
        );
      }
    }
  }
  return null;
}

const isLast = ({ point, edge }: Goal, came: Came): boolean => came.edge === edge && came.before?.point === point;

const costOf = ({ notes, paceMs }: CallEdge): number => {
  let cost = 1 + paceMs * COST.perMs;
  for (const note of notes) {
    if ((note.is === 'keys' && note.keys !== '') || note.is === 'holdKey') cost += COST.key;
    if (note.is === 'people' && note.state !== 'here' && note.people.length > 0) cost += COST.people;
    if (note.is === 'full') cost += COST.ahead;
  }
  return cost;
};

function pathOf(last: Came, combination: number): Path {
  const steps: Path['steps'][number][] = [];
  let from = last.index;
  for (let at: Came | null = last; at; at = at.before) {
    from = at.index;
    if (at.edge && at.before) steps.unshift({ point: at.before.point, edge: at.edge, index: at.index });
  }
  return { combination, from, steps };
}

const orders = new WeakMap<Cells, readonly number[]>();

/** Combinations of conditions, those with the fewest unusual values first. */
function plainestFirst({ cells }: Reached): readonly number[] {
  const known = orders.get(cells);
  if (known) return known;
  const unusual = Array.from({ length: cells.combinations }, (_, combination) => {
    let count = 0;
    for (const [name, value] of cells.conditions(combination)) {
      // As many of a team as there are is the usual thing; of all else the first value is.
      const usual = name.startsWith('team/') ? cells.outside.domain(name) - 1 : 0;
      if (value !== usual) count += name === CALLER ? 1 : name === SITE ? 2 : 1.5;
    }
    return count;
  });
  const order = unusual.map((_, combination) => combination).sort((left, right) => unusual[left]! - unusual[right]!);
  orders.set(cells, order);
  return order;
}
