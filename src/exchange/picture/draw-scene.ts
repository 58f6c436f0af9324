import type { Point } from '../../plan/edits/point.ts';
import { drawCard, drawPorts } from './draw-card.ts';
import { drawFrame } from './draw-frame.ts';
import { drawNote } from './draw-note.ts';
import { drawShape } from './draw-shape.ts';
import { px } from './draw-text.ts';
import { frameBox, type FoldedScene } from './fold-groups.ts';
import { frameHoles } from './frame-holes.ts';
import { LOOKS, type Look, type LookColours } from './picture-look.ts';
import { roundedPath } from './rounded-path.ts';

interface SceneOptions {
  readonly detail: 'full' | 'small';
  readonly look: Look;
  /** How much smaller the drawing is shown than it is drawn, at most 1. */
  readonly scale: number;
}

/** Draws what a scene holds as SVG elements, back to front: frames, notes, cards, wires, and the ports that wires end under. */
export function drawScene(scene: FoldedScene, { detail, look, scale }: SceneOptions): string {
  const colours = LOOKS[look];
  const full = detail === 'full';
  const models = [...scene.models.values()];
  const place = (id: string) => scene.places.get(id)!;
  const failures = new Set(
    models.flatMap((model) =>
      model.rows.filter(({ state }) => state === 'failure').map(({ id }) => `${model.id}:${id}`),
    ),
  );
  return [
    ...scene.frames.map(({ title, steps }) => {
      const box = frameBox(steps, (step) => scene.places.get(step), scene.steps);
      return drawFrame(title, box, frameHoles(steps, box, scene), full, colours);
    }),
    // In a small picture notes would be grey boxes that take the room of the steps.
    ...(full ? scene.notes.map((note) => drawNote(note, colours)) : []),
    ...models.map((model) =>
      full ? drawCard(model, place(model.id), colours) : drawShape(model, place(model.id), scale, colours),
    ),
    ...scene.wires.map((wire) => drawWire(wire.route, failures.has(wire.id), full, scale, colours)),
    ...(full ? models.map((model) => drawPorts(model, place(model.id), colours)) : []),
  ].join('');
}

function drawWire(
  points: readonly Point[],
  failure: boolean,
  full: boolean,
  scale: number,
  colours: LookColours,
): string {
  const end = points.at(-1);
  if (!end) return '';
  const width = full ? 1.75 : Math.max(1.75, 1 / scale);
  const dashes = failure && colours.hatched ? ' stroke-dasharray="6 3"' : '';
  return `<path d="${roundedPath(points.map(({ x, y }) => ({ x: round(x), y: round(y) })))}" fill="none" stroke="${colours.control}" stroke-width="${px(width)}"${dashes}/><circle cx="${px(end.x)}" cy="${px(end.y)}" r="${px(Math.max(3, width * 1.4))}" fill="${colours.control}"/>`;
}

const round = (length: number) => Math.round(length * 100) / 100;
