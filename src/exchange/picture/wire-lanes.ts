/** A wire as the lanes between two columns of cards see it. */
interface Crossing {
  readonly id: string;
  readonly source: string;
  /** Where it leaves the card on the right, and how high it starts and ends. */
  readonly x: number;
  readonly fromY: number;
  readonly toY: number;
}

/** The room for lanes beside a column, and the most and least distance between two of them. */
const ROOM = 46;
const MOST = 9;
const LEAST = 4;
/** Cards whose right edges are this near share a column. */
const COLUMN = 60;

/**
 * How far beyond the stub each wire turns, in px: no two wires beside a column run over each other, and wires of one card do not
 * cross (of those going down the upper ones turn later, of those going up the lower ones).
 */
export function wireLanes(wires: readonly Crossing[]): Map<string, number> {
  const columns = new Map<number, Crossing[]>();
  for (const wire of wires) {
    const column = Math.round(wire.x / COLUMN);
    columns.set(column, [...(columns.get(column) ?? []), wire]);
  }
  const offsets = new Map<string, number>();
  for (const column of columns.values()) {
    const up = column.filter((wire) => wire.toY < wire.fromY).sort((a, b) => a.toY - b.toY || a.fromY - b.fromY);
    const down = column.filter((wire) => wire.toY >= wire.fromY).sort((a, b) => b.toY - a.toY || b.fromY - a.fromY);
    const taken: Crossing[][] = [];
    const lanes = new Map<string, number>();
    for (const direction of [up, down]) {
      const last = new Map<string, number>();
      for (const wire of direction) {
        let lane = last.get(wire.source) ?? -1;
        do lane += 1;
        while (taken[lane]?.some((other) => overlap(other, wire)));
        (taken[lane] ??= []).push(wire);
        lanes.set(wire.id, lane);
        last.set(wire.source, lane);
      }
    }
    const step = Math.max(LEAST, Math.min(MOST, ROOM / Math.max(1, taken.length - 1)));
    for (const [id, lane] of lanes) offsets.set(id, lane * step);
  }
  return offsets;
}

const overlap = (one: Crossing, other: Crossing): boolean =>
  Math.min(one.fromY, one.toY) < Math.max(other.fromY, other.toY) + 8 &&
  Math.min(other.fromY, other.toY) < Math.max(one.fromY, one.toY) + 8;
