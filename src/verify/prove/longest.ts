import type { CallEdge, CallPoint } from './call-graph.ts';
import type { CellSet } from './cells.ts';
import { isEmpty } from './cells.ts';
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
  readonly set: CellSet;
  /** The steps on circles that were come to, as bits. */
  readonly visited: bigint;
}

const MOST_LABELS = 8000;
const MOST_SEEN = 3;

/**
 * The longest way from the beginning to an end that counts, no step being come to twice: ways are gone on with in the order of what
 * they can still come to, so the first that arrives is the longest. Null where no way arrives.
 */
export function longestWay(found: Reached, ways: Ways): Longest | null {
  const exact = search(found, ways, MOST_SEEN);
  // Too many ways round in circles: of those that come to the same point only the first is gone on with.
  return exact === 'too many' ? search(found, ways, 0) : exact;
}

function search(found: Reached, ways: Ways, seenAtOnce: typeof MOST_SEEN): Longest | null | 'too many';
function search(found: Reached, ways: Ways, seenAtOnce: 0): Longest | null;
function search(found: Reached, ways: Ways, seenAtOnce: number): Longest | null | 'too many' {
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
  frontier.push(-start, { before: null, edge: null, point: 0, ms: 0, set: ways.within, visited: bounds.stepOf[0]! });
  const seen = new Map<string, readonly { readonly ms: number; readonly set: CellSet }[]>();
  let labels = 0;
  for (let next = frontier.pop(); next; next = frontier.pop()) {
    const { item: label } = next;
    const point = graph.points[label.point]!;
    if (ways.ends(point)) return { ms: label.ms, path: asPath(found, label), exact: seenAtOnce > 0 };
    labels += 1;
    if (labels > MOST_LABELS && seenAtOnce > 0) return 'too many';
    let { set } = label;
    // Whoever came here through the same circles, later in time, could go on in every way that this one could.
    const key = `${label.point} ${label.visited}`;
    const before = seen.get(key) ?? [];
    for (const other of before) if (seenAtOnce === 0 || other.ms >= label.ms) set = without(set, other.set);
    if (isEmpty(set)) continue;
    // The latest few are those that most others are behind.
    const seenNow = [...before, { ms: label.ms, set }];
    seen.set(key, seenAtOnce === 0 ? seenNow : seenNow.sort((left, right) => right.ms - left.ms).slice(0, seenAtOnce));
    for (const edge of point.edges) {
      const bound = bounds.of[edge.to]!;
      if (bound === -Infinity || edge.bound || !ways.goes(point, edge)) continue;
      const step = graph.points[edge.to]!.enters ? bounds.stepOf[edge.to]! : 0n;
      if ((label.visited & step) !== 0n) continue;
      const ms = label.ms + edge.slowMs;
      const later = cells.later(set, edge.maxMs, ms);
      const guard = cells.of(edge.guard);
      const left = guard === null ? later : both(later, guard);
      if (guard !== null && isEmpty(left)) continue;
      frontier.push(-(ms + bound), {
        before: label,
        edge,
        point: edge.to,
        ms,
        set: left,
        visited: label.visited | step,
      });
    }
  }
  return null;
}

function both(left: CellSet, right: CellSet): CellSet {
  const set = left.slice();
  for (let word = 0; word < set.length; word += 1) set[word]! &= right[word]!;
  return set;
}

function without(left: CellSet, right: CellSet): CellSet {
  const set = left.slice();
  for (let word = 0; word < set.length; word += 1) set[word]! &= ~right[word]!;
  return set;
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
