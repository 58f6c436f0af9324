import type { Cell } from './free-space.ts';
import { spreadLanes } from './spread-lanes.ts';
import type { Run, Runs } from './wire-runs.ts';

/** A wire on its way: `net` is the card it leads to, since wires to one card may share a line. */
export interface WayOfWire extends Runs {
  readonly id: string;
  readonly net: string;
  readonly way: readonly Cell[];
}

interface Level extends Run {
  readonly net: string;
  /** It is the last run of its wire: the card's entry decides where it lies. */
  readonly enters: boolean;
  left: number;
  right: number;
}

/**
 * The height of each run of each wire, so that long runs to different cards do not lie on each other; `clashes` names the cards
 * whose entry is as high as the port of a run beside it, which only another entry can part.
 */
export function wireHeights(wires: readonly WayOfWire[]): {
  readonly heights: Map<string, number[]>;
  readonly clashes: string[];
} {
  const levels = new Map<string, Level>();
  const keyOf = (wire: WayOfWire, run: Run) => `${wire.net} ${run.low} ${run.high} ${run.wanted}`;
  for (const wire of wires)
    wire.runs.forEach((run, index) => {
      const from = wire.turns[index - 1] ?? 0;
      const to = wire.turns[index] ?? wire.way.length - 1;
      // A stub stays beside its card; what lies across it is kept apart by the order of the trunks.
      if (from === to) return;
      const cells = wire.way.slice(from, to + 1);
      const left = Math.min(...cells.map((cell) => cell.left));
      const right = Math.max(...cells.map((cell) => cell.right));
      const known = levels.get(keyOf(wire, run));
      if (!known)
        levels.set(keyOf(wire, run), { ...run, net: wire.net, enters: index === wire.runs.length - 1, left, right });
      else {
        known.left = Math.min(known.left, left);
        known.right = Math.max(known.right, right);
      }
    });
  const sorted = [...levels].sort(([, one], [, other]) => one.wanted - other.wanted || one.low - other.low);
  const all = sorted.map(([, level]) => level);
  const passes = (one: Level, other: Level) =>
    one.net !== other.net && one.left < other.right && other.left < one.right;
  const places = spreadLanes(
    all,
    (one, other) => {
      const [a, b] = [all[one]!, all[other]!];
      return passes(a, b) && a.low < b.high + 10 && b.low < a.high + 10;
    },
    true,
  );
  const heights = new Map(sorted.map(([key], index) => [key, places[index]!]));
  const clashes = all
    .filter(
      (level, at) =>
        level.enters && all.some((other, index) => passes(level, other) && Math.abs(places[index]! - places[at]!) < 2),
    )
    .map(({ net }) => net);
  return {
    heights: new Map(
      wires.map((wire) => [wire.id, wire.runs.map((run) => heights.get(keyOf(wire, run)) ?? run.wanted)]),
    ),
    clashes,
  };
}
