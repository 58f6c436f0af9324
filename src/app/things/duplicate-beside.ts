import type { Kinds } from '../../engine/kind.ts';
import { stepPlaces } from '../../exchange/picture/step-places.ts';
import type { Chosen } from '../../plan/edits/clip.ts';
import { duplicateSteps, type Duplicate } from '../../plan/edits/duplicate-steps.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Plan } from '../../plan/plan.ts';
import { COPY_OFFSET, copyRoom } from './copy-room.ts';

/** Copies steps and notes beside themselves, where they lie over nothing. */
export function duplicateBeside(plan: Plan, kinds: Kinds, flow: string, chosen: Chosen): Duplicate {
  const steps = [...stepPlaces(plan, kinds, flow)];
  const notes = Object.entries(plan.layout.flows[flow]?.notes ?? {});
  const by = (way: Point) => {
    const moved = (all: readonly (readonly [string, Point])[]) =>
      new Map(all.map(([id, { x, y }]) => [id, { x: x + way.x, y: y + way.y }]));
    return duplicateSteps(plan, kinds, flow, chosen, { steps: moved(steps), notes: moved(notes) });
  };
  const wanted = by(COPY_OFFSET);
  const room = copyRoom(plan, kinds, flow, wanted, wanted.notes);
  return by({ x: COPY_OFFSET.x + room.x, y: COPY_OFFSET.y + room.y });
}
