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
/** How far two wires in one lane stay from each other, end to end. */
const APART = 8;

/**
 * How far beyond the stub each wire turns, in px: no two wires beside a column run over each other, and wires of one card do not
 * cross (of those going down the upper ones turn later, of those going up the lower ones).
 */
export function wireLanes(wires: readonly Crossing[]): Map<string, number> {
  const columns = new Map<number, Crossing[]>();
  for (const wire of wires) {
    const column = Math.round(wire.x / COLUMN);
    const known = columns.get(column);
    if (known) known.push(wire);
    else columns.set(column, [wire]);
  }
  const offsets = new Map<string, number>();
  for (const column of columns.values()) {
    const up = column.filter((wire) => wire.toY < wire.fromY).sort((a, b) => a.toY - b.toY || a.fromY - b.fromY);
    const down = column.filter((wire) => wire.toY >= wire.fromY).sort((a, b) => b.toY - a.toY || b.fromY - a.fromY);
    const taken: Span[][] = [];
    const lanes = new Map<string, number>();
    for (const direction of [up, down]) {
      const last = new Map<string, number>();
      for (const wire of direction) {
        const span: Span = [Math.min(wire.fromY, wire.toY), Math.max(wire.fromY, wire.toY)];
        let lane = last.get(wire.source) ?? -1;
        do lane += 1;
        while (!take((taken[lane] ??= []), span));
        lanes.set(wire.id, lane);
        last.set(wire.source, lane);
      }
    }
    const step = Math.max(LEAST, Math.min(MOST, ROOM / Math.max(1, taken.length - 1)));
    for (const [id, lane] of lanes) offsets.set(id, lane * step);
  }
  return offsets;
}

/** From where to where a wire goes up or down. */
type Span = readonly [from: number, to: number];

/** Puts a span into a lane, where spans stand in their order and apart; false when it would touch one of them. */
function take(lane: Span[], [from, to]: Span): boolean {
  let least = 0;
  let most = lane.length;
  while (least < most) {
    const middle = (least + most) >> 1;
    if (lane[middle]![0] <= from) least = middle + 1;
    else most = middle;
  }
  const before = lane[least - 1];
  const after = lane[least];
  if ((before && from < before[1] + APART) || (after && after[0] < to + APART)) return false;
  lane.splice(least, 0, [from, to]);
  return true;
}
