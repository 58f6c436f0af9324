import type { Cell } from './free-space.ts';

/** What a change of height costs beyond its length, in px. */
const TURN_COST = 60;
/** A wire that has not found its way after this many cells takes the short one behind cards. */
const MOST_CELLS = 6000;

interface Visit {
  readonly cell: Cell;
  readonly y: number;
  readonly cost: number;
  readonly rank: number;
  readonly before: Visit | undefined;
}

/** The cells a wire passes from height `fromY` in one cell to height `toY` in another, a short way with few turns; undefined when there is none. */
export function findWay(start: Cell, goal: Cell, fromY: number, toY: number): Cell[] | undefined {
  const goalX = (goal.left + goal.right) / 2;
  const rest = (cell: Cell, y: number) =>
    Math.max(0, goalX < cell.left ? cell.left - goalX : goalX - cell.right) + Math.abs(y - toY);
  const open: Visit[] = [{ cell: start, y: fromY, cost: 0, rank: rest(start, fromY), before: undefined }];
  const closed = new Set<number>();
  for (let count = 0; open.length > 0 && count < MOST_CELLS; count += 1) {
    const visit = takeFirst(open);
    if (visit.cell === goal) return wayTo(visit);
    if (closed.has(visit.cell.id)) continue;
    closed.add(visit.cell.id);
    for (const cell of visit.cell.beside) {
      if (closed.has(cell.id)) continue;
      const y = Math.max(cell.top, Math.min(visit.y, cell.bottom));
      const across = Math.min(cell.right - cell.left, 600);
      const cost = visit.cost + across + Math.abs(y - visit.y) + (y === visit.y ? 0 : TURN_COST);
      put(open, { cell, y, cost, rank: cost + rest(cell, y), before: visit });
    }
  }
  return undefined;
}

function wayTo(visit: Visit): Cell[] {
  const cells: Cell[] = [];
  for (let at: Visit | undefined = visit; at; at = at.before) cells.push(at.cell);
  return cells.toReversed();
}

// A binary heap, smallest rank first.
function put(heap: Visit[], visit: Visit): void {
  let at = heap.length;
  heap.push(visit);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (heap[parent]!.rank <= visit.rank) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = visit;
}

function takeFirst(heap: Visit[]): Visit {
  const first = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]!.rank < heap[child]!.rank) child += 1;
    if (heap[child]!.rank >= last.rank) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return first;
}
