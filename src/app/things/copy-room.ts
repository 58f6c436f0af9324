import { produce } from 'immer';
import { kindOf, type Kinds } from '../../engine/kind.ts';
import { cardSize, sizeOfRows } from '../../exchange/picture/card-geometry.ts';
import { FRAME, frameBox } from '../../exchange/picture/fold-groups.ts';
import { noteBox } from '../../exchange/picture/note-boxes.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';
import { stepPlaces } from '../../exchange/picture/step-places.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Plan } from '../../plan/plan.ts';
import { freeMove } from '../document/free-place.ts';

/** Where a copy is wanted that has no place of its own, from its original: below it rather than above. */
export const COPY_OFFSET: Point = { x: 0, y: 32 };

/** How far the steps and notes that an edit makes must go from where it puts them, all together, so that nothing lies over anything. */
export function copyRoom(plan: Plan, kinds: Kinds, flow: string, edit: Edit, notes: readonly string[]): Point {
  const after = produce(plan, (draft) => edit.apply(draft));
  const made = new Set(edit.made);
  const madeNotes = new Set(notes);
  const { nodes } = after.flows[flow]!;
  const { groups = {}, notes: allNotes = {} } = after.layout.flows[flow] ?? {};
  const places = stepPlaces(after, kinds, flow);
  const cards = new Map(
    Object.entries(nodes).map(([id, step]) => [id, { size: cardSize(kindOf(kinds, step.kind), step, after) }]),
  );
  const copies: Box[] = [];
  const others: Box[] = [];
  const shown = new Set(cards.keys());
  for (const { steps, collapsed } of Object.values(groups)) {
    const copied = steps.filter((step) => made.has(step)).length;
    // A group that takes a copy in grows around it.
    if (steps.length === 0 || (copied > 0 && copied < steps.length)) continue;
    const frame = frameBox(steps, (step) => places.get(step), cards);
    const members = new Set(steps);
    const ways = steps.flatMap((step) => Object.values(nodes[step]!.next).filter((target) => !members.has(target)));
    const card = { x: frame.x + FRAME.side, y: frame.y + FRAME.top, ...sizeOfRows(ways.length) };
    (copied > 0 ? copies : others).push(collapsed ? card : frame);
    for (const step of steps) shown.delete(step);
  }
  for (const id of shown) (made.has(id) ? copies : others).push({ ...places.get(id)!, ...cards.get(id)!.size });
  for (const [id, note] of Object.entries(allNotes)) (madeNotes.has(id) ? copies : others).push(noteBox(note));
  return freeMove(copies, others);
}
