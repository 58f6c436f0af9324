import { noteBox } from '../../exchange/picture/note-boxes.ts';
import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';

/** The card that each note stands next to: the nearest one; by the ids of the notes. */
export function noteHomes(scene: FoldedScene): Map<string, string> {
  const homes = new Map<string, string>();
  for (const note of scene.notes) {
    const box = noteBox(note);
    let least = Infinity;
    for (const [id, { size }] of scene.models) {
      const far = distance(box, { ...scene.places.get(id)!, ...size });
      if (far >= least) continue;
      least = far;
      homes.set(note.id, id);
    }
  }
  return homes;
}

function distance(one: Box, other: Box): number {
  const x = Math.max(0, one.x - other.x - other.width, other.x - one.x - one.width);
  const y = Math.max(0, one.y - other.y - other.height, other.y - one.y - one.height);
  return Math.hypot(x, y);
}
