import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';
import type { Point } from '../../plan/edits/point.ts';
import { noteNodeId } from './node-ids.ts';
import { noteHomes } from './note-homes.ts';

/**
 * The places that a tidied flow gives to some of its cards, and to the notes beside them, moved so that the start among them stays
 * where it is, or without it as many cards as can be: a part that is tidy already stays, and a card that was moved off comes back.
 */
export function partOfTidied(
  scene: FoldedScene,
  laid: Readonly<Record<string, Point>>,
  cards: ReadonlySet<string>,
): Record<string, Point> {
  const homes = noteHomes(scene);
  const notes = scene.notes.filter(({ id }) => cards.has(homes.get(id) ?? '')).map(({ id }) => noteNodeId(id));
  const start = [...cards].find((id) => scene.models.get(id)?.isStart);
  const anchors = start === undefined ? [...cards] : [start];
  const shift = {
    x: middleOf(anchors.map((id) => scene.places.get(id)!.x - laid[id]!.x)),
    y: middleOf(anchors.map((id) => scene.places.get(id)!.y - laid[id]!.y)),
  };
  return Object.fromEntries(
    [...cards, ...notes].map((id) => [
      id,
      { x: Math.round(laid[id]!.x + shift.x), y: Math.round(laid[id]!.y + shift.y) },
    ]),
  );
}

const middleOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0;
