import { orderTrunks, trunksBeside, type Trunk } from './order-trunks.ts';
import { spreadLanes } from './spread-lanes.ts';
import type { WayOfWire } from './wire-heights.ts';

/** A trunk as it is put together: which turns of which wires it carries. */
interface Carrier extends Trunk {
  low: number;
  high: number;
  top: number;
  bottom: number;
  readonly ends: { readonly y: number; readonly side: 'left' | 'right' }[];
  readonly turns: { readonly wire: string; readonly turn: number }[];
}

/** Beside a card a turn needs this much room; it gets no more than the second, in px. */
const LEAST_ROOM = 48;
const MOST_ROOM = 120;
/** The distance between two trunks where there is room, in px. */
const DISTANCE = 10;
/** Two level lines nearer than this are seen as one, in px. */
const SAME_LINE = 3;

/**
 * Where each turn of each wire stands; wires to one card share a trunk, and trunks side by side cross as little as they can.
 * `meetings` names the cards whose trunk leaves to the right on the very line on which another comes from the left.
 */
export function wireTrunks(
  wires: readonly WayOfWire[],
  heights: ReadonlyMap<string, readonly number[]>,
): { readonly xs: Map<string, (number | undefined)[]>; readonly meetings: string[] } {
  const xs = new Map<string, (number | undefined)[]>(wires.map((wire) => [wire.id, wire.turns.map(() => undefined)]));
  const meetings: string[] = [];
  for (const group of apart(
    wires.flatMap((wire) => carriersOf(wire, heights.get(wire.id)!)),
    (one) => [one.low, one.high],
  )) {
    for (const trunks of apart(shared(group), (one) => [one.top - DISTANCE, one.bottom])) {
      const besideTrunk = trunksBeside(trunks);
      const order = orderTrunks(trunks, besideTrunk);
      const rank: number[] = [];
      order.forEach((trunk, at) => {
        rank[trunk] = at;
      });
      const ordered = order.map((trunk) => trunks[trunk]!);
      const beside = order.map((trunk) => besideTrunk[trunk]!.map((other) => rank[other]!));
      const lanes = lanesOf(beside);
      const most = Math.max(...lanes);
      const wanted = ordered.map((trunk, at) => ({
        low: trunk.low,
        high: trunk.high,
        wanted: (trunk.low + trunk.high) / 2 + (lanes[at]! - most / 2) * DISTANCE,
      }));
      const places = spreadLanes(wanted, beside);
      ordered.forEach((trunk, at) => {
        for (const { wire, turn } of trunk.turns) xs.get(wire)![turn] = Math.round(places[at]! * 2) / 2;
      });
      meetings.push(...meetingsOf(ordered));
    }
  }
  return { xs, meetings };
}

function carriersOf(wire: WayOfWire, heights: readonly number[]): Carrier[] {
  return wire.turns.flatMap((index, turn) => {
    const [from, to] = [heights[turn]!, heights[turn + 1]!];
    if (from === to) return [];
    const cell = wire.way[index]!;
    const top = Math.min(from, to);
    const bottom = Math.max(from, to);
    const before = wire.way[index - 1];
    const after = wire.way[index + 1];
    const comesFrom = before && before.left > cell.left ? 'right' : 'left';
    const goesTo = after && after.left < cell.left ? 'left' : 'right';
    let { left: low, right: high } = cell;
    for (const next of [before, after]) {
      if (!next || high - low >= LEAST_ROOM || next.top > top || next.bottom < bottom) continue;
      low = Math.min(low, next.left);
      high = Math.max(high, next.right);
    }
    if (comesFrom === 'left') high = Math.min(high, low + MOST_ROOM);
    else low = Math.max(low, high - MOST_ROOM);
    const ends: Carrier['ends'] = [
      { y: from, side: comesFrom },
      { y: to, side: goesTo },
    ];
    return [{ net: wire.net, low, high, top, bottom, ends, turns: [{ wire: wire.id, turn }] }];
  });
}

/** Wires to one card on one trunk wherever their pieces touch. */
function shared(carriers: readonly Carrier[]): Carrier[] {
  const trunks: Carrier[] = [];
  const last = new Map<string, Carrier>();
  for (const next of [...carriers].sort((one, other) => one.top - other.top)) {
    const trunk = last.get(next.net);
    const low = Math.max(trunk?.low ?? -Infinity, next.low);
    const high = Math.min(trunk?.high ?? Infinity, next.high);
    if (!trunk || next.top > trunk.bottom || high - low < 1) {
      trunks.push(next);
      last.set(next.net, next);
      continue;
    }
    trunk.low = low;
    trunk.high = high;
    trunk.bottom = Math.max(trunk.bottom, next.bottom);
    trunk.ends.push(...next.ends);
    trunk.turns.push(...next.turns);
  }
  return trunks;
}

/** Groups of what overlaps along one line, by a sweep. */
function apart<T>(all: readonly T[], spanOf: (one: T) => readonly [number, number]): T[][] {
  const groups: T[][] = [];
  let end = -Infinity;
  for (const one of [...all].sort((left, right) => spanOf(left)[0] - spanOf(right)[0])) {
    const [from, to] = spanOf(one);
    if (from >= end) groups.push([]);
    groups.at(-1)!.push(one);
    end = Math.max(end, to);
  }
  return groups;
}

/** In which lane from the left each trunk stands at the least: one further than every one before it that runs beside it. */
function lanesOf(beside: readonly (readonly number[])[]): number[] {
  const lanes: number[] = [];
  beside.forEach((others, at) => {
    let lane = 0;
    for (const other of others) if (other < at) lane = Math.max(lane, lanes[other]! + 1);
    lanes.push(lane);
  });
  return lanes;
}

/** The nets of the trunks, from left to right, that leave to the right on the line on which one further right comes from the left. */
function meetingsOf(ordered: readonly Trunk[]): string[] {
  const coming = new Map<number, number[]>();
  const found: string[] = [];
  for (const { net, ends } of ordered.toReversed()) {
    const meets = ends.some(
      ({ y, side }) =>
        side === 'right' &&
        [-1, 0, 1].some((step) =>
          coming.get(Math.floor(y / SAME_LINE) + step)?.some((line) => Math.abs(y - line) < SAME_LINE),
        ),
    );
    if (meets) found.push(net);
    for (const { y, side } of ends) {
      if (side !== 'left') continue;
      const line = Math.floor(y / SAME_LINE);
      const lines = coming.get(line);
      if (lines) lines.push(y);
      else coming.set(line, [y]);
    }
  }
  return found.toReversed();
}
