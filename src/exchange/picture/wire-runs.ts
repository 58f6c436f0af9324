import type { Cell } from './free-space.ts';

/** A level piece of a wire: it may lie anywhere from `low` to `high`, where it would like to be `wanted`. */
export interface Run {
  readonly low: number;
  readonly high: number;
  readonly wanted: number;
}

/** A wire in pieces: level runs, and between each two of them the cell in which it goes up or down. */
export interface Runs {
  readonly runs: readonly Run[];
  /** Indexes into the way. */
  readonly turns: readonly number[];
}

/** How far a run stays off the edge of its room where the room is large enough, in px. */
const INSET = 10;
/** A run goes up or down once more rather than squeeze with others through less than this, in px. */
const ENOUGH = 24;

/** Splits a way into as few level runs as there can be, leaving at `fromY` and arriving at `toY`. */
export function wireRuns(way: readonly Cell[], fromY: number, toY: number): Runs {
  const holds = (index: number, y: number) => way[index]!.top <= y && y <= way[index]!.bottom;
  let kept = 0;
  while (kept + 1 < way.length && holds(kept + 1, fromY)) kept += 1;
  let meets = way.length - 1;
  while (meets > 0 && holds(meets - 1, toY)) meets -= 1;
  const first = fixed(fromY);
  const last = fixed(toY);
  if (meets <= kept) return fromY === toY ? { runs: [first], turns: [] } : { runs: [first, last], turns: [meets] };
  const runs: Run[] = [first];
  const turns: number[] = [];
  for (let at = kept; at < meets;) {
    turns.push(at);
    let { top, bottom } = way[at]!;
    let end = at;
    while (end < meets) {
      const next = way[end + 1]!;
      const room = Math.min(bottom, next.bottom) - Math.max(top, next.top);
      if (room < (end === at ? 0 : ENOUGH)) break;
      top = Math.max(top, next.top);
      bottom = Math.min(bottom, next.bottom);
      end += 1;
    }
    const inset = Math.min(INSET, (bottom - top) / 2);
    runs.push({ low: top, high: bottom, wanted: Math.max(top + inset, Math.min(toY, bottom - inset)) });
    at = end;
  }
  return { runs: [...runs, last], turns: [...turns, meets] };
}

const fixed = (y: number): Run => ({ low: y, high: y, wanted: y });
