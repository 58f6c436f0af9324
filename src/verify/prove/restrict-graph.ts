import type { CallEdge, CallGraph, CallPoint } from './call-graph.ts';

/** What the caller of a restricted graph does: the keys pressed at one question after the other, then none. */
export interface CallerDoes {
  readonly presses: readonly string[];
  /** Whether somebody may take the call; false: nobody ever does. */
  readonly answered: boolean;
}

/** A graph of the calls in which the caller does one thing, and the questions that do not offer the key that is pressed there. */
export interface Restricted {
  readonly graph: CallGraph;
  readonly notOffered: readonly { readonly point: number; readonly key: string }[];
}

/**
 * The part of a graph in which the caller presses given keys, waits otherwise, and speaks after the tone. A key that a question
 * does not offer is said so, and then counts as pressing nothing.
 */
export function restrictGraph({ number, points, cuts }: CallGraph, does: CallerDoes): Restricted {
  const indexOf = new Map<string, number>();
  const made: (Omit<CallPoint, 'edges'> & { edges: CallEdge[] })[] = [];
  const open: { point: number; asked: number; index: number }[] = [];
  const notOffered: { point: number; key: string }[] = [];
  const copy = (point: number, asked: number): number => {
    const key = `${point} ${asked}`;
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    const index = made.push({ ...points[point]!, edges: [] }) - 1;
    indexOf.set(key, index);
    open.push({ point, asked, index });
    return index;
  };
  copy(0, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    const { point, asked, index } = next;
    const { edges } = points[point]!;
    const offered = new Set(edges.flatMap(keysOf));
    const wanted = does.presses[asked];
    const presses = wanted !== undefined && offered.has(wanted) ? wanted : '';
    if (wanted !== undefined && offered.size > 0 && presses === '') notOffered.push({ point: index, key: wanted });
    for (const edge of edges) {
      const keys = keysOf(edge)[0];
      if (keys !== undefined && keys !== presses) continue;
      if (edge.notes.some((note) => isExcluded(note, does))) continue;
      const used = keys === undefined ? asked : Math.min(asked + 1, does.presses.length);
      made[index]!.edges.push({ ...edge, to: copy(edge.to, used) });
    }
  }
  return { graph: { number, points: made, cuts }, notOffered };
}

const keysOf = ({ notes }: CallEdge): string[] => notes.flatMap((note) => (note.is === 'keys' ? [note.keys] : []));

const isExcluded = (note: CallEdge['notes'][number], { answered }: CallerDoes): boolean =>
  note.is === 'holdKey' ||
  (note.is === 'record' && !note.left) ||
  (note.is === 'ring' && note.result === 'answered' && !answered);
