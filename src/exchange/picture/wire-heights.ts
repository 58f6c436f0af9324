import type { Cell } from './free-space.ts';
import { overlaps } from './overlaps.ts';
import { spreadLanes } from './spread-lanes.ts';
import type { Run, Runs } from './wire-runs.ts';

/** A wire on its way: `net` is the card it leads to, since wires to one card may share a line. */
export interface WayOfWire extends Runs {
  readonly id: string;
  readonly net: string;
  readonly way: readonly Cell[];
}

/** Runs nearer than the first may get in each other's way, ones nearer than the second lie on each other, in px. */
const NEAR = 10;
const SAME = 2;

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
      let [left, right] = [Infinity, -Infinity];
      for (let at = from; at <= to; at += 1) {
        left = Math.min(left, wire.way[at]!.left);
        right = Math.max(right, wire.way[at]!.right);
      }
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
  const ofOthers = (level: Level, others: readonly number[]) => others.filter((other) => all[other]!.net !== level.net);
  const beside = overlaps(all.map(({ left, right, low, high }) => ({ left, right, top: low, bottom: high + NEAR })));
  const places = spreadLanes(
    all,
    all.map((level, at) => ofOthers(level, beside[at]!)),
    true,
  );
  const heights = new Map(sorted.map(([key], index) => [key, places[index]!]));
  const together = overlaps(
    all.map(({ left, right }, at) => ({ left, right, top: places[at]!, bottom: places[at]! + SAME })),
  );
  const clashes = all
    .filter((level, at) => level.enters && ofOthers(level, together[at]!).length > 0)
    .map(({ net }) => net);
  return {
    heights: new Map(
      wires.map((wire) => [wire.id, wire.runs.map((run) => heights.get(keyOf(wire, run)) ?? run.wanted)]),
    ),
    clashes,
  };
}
