import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { liesOn } from '../../exchange/picture/lies-on.ts';
import { noteBox } from '../../exchange/picture/note-boxes.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';
import type { Point } from '../../plan/edits/point.ts';
import { nearestFreePlace } from '../document/free-place.ts';
import { noteNodeId } from './node-ids.ts';

/**
 * The places of cards and notes, by node id, with those of the notes added that would lie under a card there: each goes to the
 * nearest free place.
 */
export function clearNotes(scene: FoldedScene, places: Readonly<Record<string, Point>>): Record<string, Point> {
  const cleared: Record<string, Point> = { ...places };
  const cards = [...scene.models].map(([id, { size }]): Box => ({ ...(places[id] ?? scene.places.get(id)!), ...size }));
  const notes = scene.notes.map((note) => ({
    id: noteNodeId(note.id),
    ...noteBox({ ...note, ...places[noteNodeId(note.id)] }),
  }));
  const taken = [...cards, ...notes.filter((note) => !cards.some((card) => liesOn(note, card)))];
  for (const note of notes) {
    if (!cards.some((card) => liesOn(note, card))) continue;
    const at = nearestFreePlace(note, note, taken);
    cleared[note.id] = at;
    taken.push({ ...note, ...at });
  }
  return cleared;
}
