import { CARD } from '../../exchange/picture/card-geometry.ts';
import { frameBox, type FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { groupNodeId } from '../../exchange/picture/group-node-id.ts';
import { noteBox } from '../../exchange/picture/note-boxes.ts';
import { noteSize } from '../../exchange/picture/note-size.ts';
import type { Point } from '../../plan/edits/point.ts';
import { noteNodeId } from './node-ids.ts';
import { noteHomes } from './note-homes.ts';

/** So near that no wire goes between a card and its note: several would have to share the gap. */
const GAP = 12;

/** The notes over and under a card or the frame of a group: room that goes with it, in px. */
export interface Annex {
  readonly above: number;
  readonly below: number;
  /** Where its notes stand, from where the card or frame itself does, by their node ids. */
  readonly notes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
}

/**
 * The notes of a scene as room over or under what they stand next to, by node id: a note beside a step of a framed group goes with
 * the frame. `inside` says where a step stands in its frame, and how wide and high the frame will be.
 */
export function annexesOf(
  scene: FoldedScene,
  inside: (frame: string) => { readonly places: ReadonlyMap<string, Point>; readonly height: number } | undefined,
): Map<string, Annex> {
  const annexes = new Map<string, Annex>();
  const homes = noteHomes(scene);
  for (const note of scene.notes) {
    const card = homes.get(note.id);
    if (card === undefined) continue;
    const frame = scene.frames.find(({ id, steps }) => inside(id) && steps.includes(card));
    const size = scene.models.get(card)!.size;
    const host = frame ? groupNodeId(frame.id) : card;
    const now = frame
      ? frameBox(frame.steps, (step) => scene.places.get(step), scene.steps)
      : { ...scene.places.get(card)!, ...size };
    const laid = frame && inside(frame.id);
    const box = noteBox(note);
    const before = annexes.get(host) ?? { above: 0, below: 0, notes: [] };
    const isAbove = box.y + box.height / 2 < now.y + now.height / 2;
    const x = (laid?.places.get(card)?.x ?? 0) + Math.min(0, CARD.width - box.width);
    const room = noteSize(note.text).height + GAP;
    const y = isAbove ? -before.above - room : (laid?.height ?? size.height) + before.below + GAP;
    annexes.set(host, {
      above: before.above + (isAbove ? room : 0),
      below: before.below + (isAbove ? 0 : room),
      notes: [...before.notes, { id: noteNodeId(note.id), x, y }],
    });
  }
  return annexes;
}
