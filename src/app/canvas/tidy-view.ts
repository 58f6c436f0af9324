import { boundsOf } from '../../exchange/picture/bounds-of.ts';
import { frameBox, type FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { noteBox } from '../../exchange/picture/note-boxes.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { CanvasKit } from './canvas-kit.ts';
import type { Viewing } from './viewing.ts';

/** The view of a flow whose cards glide to other places. */
export interface TidyView {
  /** The cards have come this part of their way, from 0 to 1. */
  readonly follow: (part: number) => void;
  /** The cards are where they will stay. */
  readonly end: () => void;
}

/** Keeps a flow in view while it is tidied: whole where the whole of it was seen, else the card in the middle stays there. */
export function tidyView(
  { view, flow, scene }: CanvasKit,
  viewing: Viewing,
  places: Readonly<Record<string, Point>>,
): TidyView {
  const isWhole = () => {
    const { width = 0, height = 0 } = view.getState().element?.getBoundingClientRect() ?? {};
    const bounds = boundsOf(everything(scene()));
    const { x, y, zoom } = flow.getViewport();
    if (!bounds) return true;
    const [left, top] = [bounds.x * zoom + x, bounds.y * zoom + y];
    return left >= 0 && top >= 0 && left + bounds.width * zoom <= width && top + bounds.height * zoom <= height;
  };
  const wasWhole = isWhole();
  const moved = wasWhole ? { x: 0, y: 0 } : moveOf(nearest(scene(), viewing.middle()), scene(), places);
  let done = 0;
  return {
    follow: (part) => {
      // A part at a time, so that whoever pans meanwhile has the view, too.
      const { x, y, zoom } = flow.getViewport();
      const by = (part - done) * zoom;
      done = part;
      if (moved.x !== 0 || moved.y !== 0) void flow.setViewport({ x: x - moved.x * by, y: y - moved.y * by, zoom });
    },
    end: () => {
      if (wasWhole && !isWhole()) viewing.fit();
    },
  };
}

const everything = (scene: FoldedScene) => [
  ...scene.boxes,
  ...scene.notes.map(noteBox),
  ...scene.frames.map(({ steps }) => frameBox(steps, (step) => scene.places.get(step), scene.steps)),
];

function nearest(scene: FoldedScene, at: Point): string | undefined {
  const far = (id: string) => {
    const { width, height } = scene.models.get(id)!.size;
    const { x, y } = scene.places.get(id)!;
    return Math.hypot(x + width / 2 - at.x, y + height / 2 - at.y);
  };
  return [...scene.models.keys()].reduce<string | undefined>(
    (best, id) => (best === undefined || far(id) < far(best) ? id : best),
    undefined,
  );
}

function moveOf(card: string | undefined, scene: FoldedScene, places: Readonly<Record<string, Point>>): Point {
  const before = scene.places.get(card ?? '');
  const after = places[card ?? ''];
  return before && after ? { x: after.x - before.x, y: after.y - before.y } : { x: 0, y: 0 };
}
