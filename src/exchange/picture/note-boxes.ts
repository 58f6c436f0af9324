import { liesOn } from './lies-on.ts';
import { noteSize } from './note-size.ts';
import type { Box } from './route-wire.ts';

/** A note as it stands on the canvas. */
export interface PlacedNote {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where a note lies, in px. */
export const noteBox = ({ text, x, y }: Omit<PlacedNote, 'id'>): Box => ({ x, y, ...noteSize(text) });

/** How much room wires need beside a card, in px, to come out of it and turn. */
const BESIDE = 24;

/** What wires go around: the cards, and the notes that leave room for wires beside them. */
export function wireObstacles(cards: readonly Box[], notes: readonly PlacedNote[]): readonly Box[] {
  const clear = notes.map(noteBox).filter((note) => !cards.some((card) => liesOn(note, card, BESIDE)));
  return clear.length === 0 ? cards : [...cards, ...clear];
}
