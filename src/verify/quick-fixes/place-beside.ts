import type { Point } from '../../plan/edits/point.ts';
import type { Plan } from '../../plan/plan.ts';

/** Width of a card with the room after it, and the height that most cards need (DESIGN, section 9). */
const COLUMN = 332;
const ROW = 180;

/** A free place on the canvas to the right of a step, below what stands there. */
export function placeBeside(plan: Plan, flow: string, step: string): Point {
  const { positions = {}, notes = {} } = plan.layout.flows[flow] ?? {};
  const from = positions[step] ?? { x: 0, y: 0 };
  const taken = [...Object.values(positions), ...Object.values(notes)];
  let { y } = from;
  const x = from.x + COLUMN;
  while (taken.some((other) => Math.abs(other.x - x) < COLUMN && Math.abs(other.y - y) < ROW)) y += ROW;
  return { x, y };
}
