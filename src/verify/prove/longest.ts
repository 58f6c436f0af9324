import type { CallEdge, CallPoint } from './call-graph.ts';
import { isEmpty, type Cells, type CellSet } from './cells.ts';
import type { Path } from './find-path.ts';
import { boundsOf } from './bounds.ts';
import { Frontier } from './frontier.ts';
import type { Reached } from './reached.ts';

/** The way that takes longest to an end, in milliseconds; `exact` false where not all were gone through and there may be a longer one. */
export interface Longest {
  readonly ms: number;
  readonly path: Path | null;
  readonly exact: boolean;
}

/** Which ways are followed, and which points are ends that count. */
export interface Ways {
  readonly within: CellSet;
  goes(point: CallPoint, edge: CallEdge): boolean;
  ends(point: CallPoint): boolean;
}

interface Label {
  readonly before: Label | null;
  readonly edge: CallEdge | null;
  readonly point: number;
  readonly ms: number;
  /** The steps on circles that were come to, as bits. */
  readonly visited: bigint;
  /** In which situations: worked out when the way is gone on with, for most never are. */
  set: CellSet;
}

const MOST_LABELS = 8000;
const MOST_LAYERS = 3;
const NOT_YET: CellSet = new Uint32Array(0);

/**
 * The longest way from the beginning to an end that counts, no step being come to twice: ways are gone on with in the order of what
 * they can still come to, so the first that arrives is the longest. Null where no way arrives.
 */
export function longestWay(found: Reached, ways: Ways): Longest | null {
  const exact = search(found, ways, 'exact');
  // Too many ways round in circles: of those that come to the same point only the first is gone on with.
  return exact === 'too many' ? search(found, ways, 'first') : exact;
}

function search(found: Reached, ways: Ways, how: 'exact'): Longest | null | 'too many';
function search(found: Reached, ways: Ways, how: 'first'): Longest | null;
function search(found: Reached, ways: Ways, how: 'exact' | 'first'): Longest | null | 'too many' {
  const { graph, cells } = found;
  const bounds = boundsOf(graph.points, {
    goes: (point, edge) => ways.goes(point, edge),
    ends: (point) => ways.ends(point),
    msOf: ({ slowMs }) => slowMs,
    laps: 1,
  });
  const start = bounds.of[0]!;
  if (start === -Infinity) return null;
  const frontier = new Frontier<Label>();
  frontier.push(-start, { before: null, edge: null, point: 0, ms: 0, visited: bounds.stepOf[0]!, set: NOT_YET });
  const seen = new Map<string, Seen>();
  let labels = 0;
  for (let next = frontier.pop(); next; next = frontier.pop()) {
    const { item: label } = next;
    const point = graph.points[label.point]!;
    const set = label.before ? goneOn(cells, label.before.set, label.edge!, label.ms) : ways.within.slice();
    if (ways.ends(point)) {
      label.set = set;
      if (isEmpty(set)) continue;
      return { ms: label.ms, path: asPath(found, label), exact: how === 'exact' };
    }
    // Whoever came here through the same circles, later in time, could go on in every way that this one could.
    const key = `${label.point} ${label.visited}`;
    let before = seen.get(key);
    if (!before) seen.set(key, (before = new Seen()));
    before.take(set, how === 'first' ? -Infinity : label.ms);
    if (isEmpty(set)) continue;
    before.add(set, label.ms);
    label.set = set;
    labels += 1;
    if (labels > MOST_LABELS && how === 'exact') return 'too many';
    for (const edge of point.edges) {
      const bound = bounds.of[edge.to]!;
      if (bound === -Infinity || edge.bound || !ways.goes(point, edge)) continue;
      const step = graph.points[edge.to]!.enters ? bounds.stepOf[edge.to]! : 0n;
      if ((label.visited & step) !== 0n) continue;
      const ms = label.ms + edge.slowMs;
      const visited = label.visited | step;
      frontier.push(-(ms + bound), { before: label, edge, point: edge.to, ms, visited, set: NOT_YET });
    }
  }
  return null;
}

/** The situations of those who go on by an edge and have been on their way for `ms` then; a set of its own. */
function goneOn(cells: Cells, from: CellSet, edge: CallEdge, ms: number): CellSet {
  const later = cells.later(from, edge.maxMs, ms);
  const set = later === from ? from.slice() : later;
  const guard = cells.of(edge.guard);
  if (guard !== null) for (let word = 0; word < set.length; word += 1) set[word]! &= guard[word]!;
  return set;
}

/** The situations in which some way came to a point before. Most come in the order of how long they took, so that few layers do. */
class Seen {
  private readonly layers: { leastMs: number; readonly set: CellSet }[] = [];

  /** Takes out of a set what a way that took no less than `ms` came with. */
  take(set: CellSet, ms: number): void {
    for (const layer of this.layers)
      if (layer.leastMs >= ms) for (let word = 0; word < set.length; word += 1) set[word]! &= ~layer.set[word]!;
  }

  add(set: CellSet, ms: number): void {
    const layer =
      this.layers.find(({ leastMs }) => leastMs >= ms) ??
      (this.layers.length === MOST_LAYERS ? this.layers.at(-1) : null);
    if (!layer) {
      this.layers.unshift({ leastMs: ms, set: set.slice() });
      return;
    }
    layer.leastMs = Math.min(layer.leastMs, ms);
    for (let word = 0; word < set.length; word += 1) layer.set[word]! |= set[word]!;
  }
}

/** One situation of those that a way can be gone in, followed back to the beginning. */
function asPath({ cells }: Reached, last: Label): Path | null {
  const some = firstOf(cells.words, last.set);
  if (!some) return null;
  const { combination } = some;
  let { index } = some;
  const steps: Path['steps'][number][] = [];
  for (let at: Label = last; at.before && at.edge; at = at.before) {
    steps.unshift({ point: at.before.point, edge: at.edge, index });
    // The same class if the call could be in it, else one that this class follows.
    if (cells.has(at.before.set, index, combination)) continue;
    const within = cells.placesWithin(at.edge.maxMs, last.ms);
    index = within.findIndex((next, from) => next.includes(index) && cells.has(at.before!.set, from, combination));
    if (index < 0) return null;
  }
  return { combination, from: index, steps };
}

function firstOf(words: number, set: CellSet): { index: number; combination: number } | null {
  const word = set.findIndex((bits) => bits !== 0);
  if (word < 0) return null;
  return {
    index: Math.floor(word / words),
    combination: (word % words) * 32 + (31 - Math.clz32(set[word]! & -set[word]!)),
  };
}
