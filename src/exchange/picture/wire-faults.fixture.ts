import type { Point } from '../../plan/edits/point.ts';
import { noteBox } from './note-boxes.ts';
import type { Scene } from './read-scene.ts';

interface Piece {
  readonly wire: string;
  readonly source: string;
  readonly target: string;
  readonly from: Point;
  readonly to: Point;
}

/** What a person would not want to see of the wires of a scene, in words; empty when all is well. */
export function wireFaults(scene: Scene): string[] {
  const pieces = scene.wires.flatMap((wire) =>
    wire.route.slice(1).map((to, at): Piece => {
      const from = wire.route[at]!;
      return { wire: wire.id, source: wire.source, target: wire.target, from, to };
    }),
  );
  const slanted = pieces.filter(({ from, to }) => from.x !== to.x && from.y !== to.y);
  return [
    ...slanted.map(({ wire }) => `${wire} is slanted`),
    ...pieces.flatMap((piece) => crossedCards(scene, piece)),
    ...overlaps(pieces, 'x', 'y'),
    ...overlaps(pieces, 'y', 'x'),
  ];
}

function crossedCards(scene: Scene, { wire, from, to }: Piece): string[] {
  const cards = [...scene.models].map(([id, { size }]) => ({ id, ...scene.places.get(id)!, ...size }));
  const notes = scene.notes.map((note) => ({ ...noteBox(note), id: note.id }));
  return [...cards, ...notes].flatMap(({ id, ...place }) => {
    // A hair inside: a wire begins and ends on the edge of its cards.
    const crosses =
      Math.max(from.x, to.x) > place.x + 0.5 &&
      Math.min(from.x, to.x) < place.x + place.width - 0.5 &&
      Math.max(from.y, to.y) > place.y + 0.5 &&
      Math.min(from.y, to.y) < place.y + place.height - 0.5;
    return crosses ? [`${wire} crosses ${id}`] : [];
  });
}

/** Pieces along one axis, of wires to different cards, that lie on each other. */
function overlaps(pieces: readonly Piece[], along: 'x' | 'y', across: 'x' | 'y'): string[] {
  const level = pieces
    .filter(({ from, to }) => from[across] === to[across] && Math.abs(from[along] - to[along]) > 1)
    .sort((one, other) => one.from[across] - other.from[across]);
  const found: string[] = [];
  level.forEach((piece, at) => {
    for (const other of level.slice(at + 1)) {
      if (other.from[across] - piece.from[across] >= 1.9) break;
      if (other.target === piece.target) continue;
      const shared =
        Math.min(Math.max(piece.from[along], piece.to[along]), Math.max(other.from[along], other.to[along])) -
        Math.max(Math.min(piece.from[along], piece.to[along]), Math.min(other.from[along], other.to[along]));
      if (shared > 1)
        found.push(`${piece.wire} and ${other.wire} lie on each other at ${across} ${piece.from[across]}`);
    }
  });
  return found;
}
