import type { Box } from './route-wire.ts';

/** How far wires stay off cards, beside them and above or below them, in px. */
export const CLEAR = { x: 10, y: 8 } as const;
/** How far beyond the outermost cards wires may go. */
const BEYOND = 4000;

/** A piece of the canvas without cards: as wide as nothing changes in, from one card down to the next. */
export interface Cell {
  readonly id: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The cells beside it that can be reached straight to the left or right. */
  readonly beside: Cell[];
}

/** The canvas between the cards; made once for all wires of a flow. */
export interface FreeSpace {
  /** The cell that begins (`left`) or ends (`right`) at an x and holds a y; undefined where a card stands too near. */
  readonly cellAt: (side: 'left' | 'right', x: number, y: number) => Cell | undefined;
}

/** Cuts the canvas into upright slabs at the sides of the cards, and each slab into cells between them. */
export function freeSpace(boxes: readonly Box[]): FreeSpace {
  const edges = [...new Set(boxes.flatMap((box) => [box.x - CLEAR.x, box.x + box.width + CLEAR.x]))].sort(
    (one, other) => one - other,
  );
  if (edges.length === 0) return { cellAt: () => undefined };
  const xs = [edges[0]! - BEYOND, ...edges, edges.at(-1)! + BEYOND];
  const slabAt = new Map(xs.map((x, index) => [x, index]));
  const blocks = xs.slice(1).map((): [number, number][] => []);
  for (const box of boxes) {
    const last = slabAt.get(box.x + box.width + CLEAR.x)!;
    for (let slab = slabAt.get(box.x - CLEAR.x)!; slab < last; slab += 1)
      blocks[slab]!.push([box.y - CLEAR.y, box.y + box.height + CLEAR.y]);
  }
  const highest = Math.min(...boxes.map((box) => box.y)) - BEYOND;
  const lowest = Math.max(...boxes.map((box) => box.y + box.height)) + BEYOND;
  let count = 0;
  const slabs = blocks.map((taken, slab) => {
    const cells: Cell[] = [];
    let top = highest;
    const add = (bottom: number) => {
      if (bottom - top < 1) return;
      cells.push({ id: count, left: xs[slab]!, right: xs[slab + 1]!, top, bottom, beside: [] });
      count += 1;
    };
    for (const [from, to] of taken.sort((one, other) => one[0] - other[0])) {
      add(from);
      top = Math.max(top, to);
    }
    add(lowest);
    return cells;
  });
  for (let slab = 1; slab < slabs.length; slab += 1) connect(slabs[slab - 1]!, slabs[slab]!);
  return {
    cellAt: (side, x, y) => {
      const index = slabAt.get(x);
      const cells = index === undefined ? undefined : slabs[side === 'left' ? index : index - 1];
      return cells && holding(cells, y);
    },
  };
}

function holding(cells: readonly Cell[], y: number): Cell | undefined {
  let least = 0;
  let most = cells.length - 1;
  while (least < most) {
    const middle = (least + most) >> 1;
    if (cells[middle]!.bottom < y) least = middle + 1;
    else most = middle;
  }
  const cell = cells[least];
  return cell && cell.top <= y && y <= cell.bottom ? cell : undefined;
}

function connect(left: readonly Cell[], right: readonly Cell[]): void {
  let at = 0;
  for (const cell of left) {
    while (at < right.length && right[at]!.bottom <= cell.top) at += 1;
    for (let next = at; next < right.length && right[next]!.top < cell.bottom; next += 1) {
      cell.beside.push(right[next]!);
      right[next]!.beside.push(cell);
    }
  }
}
