import type { Point } from '../../plan/edits/point.ts';
import { portY } from './card-geometry.ts';
import type { CardRow } from './card-rows.ts';

/** The distance between wires that leave one card. */
const LANE = 9;

/**
 * How far beyond the stub each wired row of a card turns: of wires that go down the upper ones turn later, of wires that go up
 * the lower ones, so that wires of one card do not cross. `targetY` tells how high a row's wire ends.
 */
export function wireLanes(
  rows: readonly CardRow[],
  place: Point,
  targetY: (row: CardRow) => number | undefined,
): Map<string, number> {
  const down: string[] = [];
  const up: string[] = [];
  rows.forEach((row, index) => {
    const y = targetY(row);
    if (y === undefined) return;
    if (y >= place.y + portY(index)) down.unshift(row.id);
    else up.push(row.id);
  });
  const lanes = new Map<string, number>();
  down.forEach((id, lane) => lanes.set(id, lane * LANE));
  up.forEach((id, lane) => lanes.set(id, lane * LANE));
  return lanes;
}
