import { Panel, useReactFlow, useStore as useFlowStore, useStoreApi, type Transform } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { boundsOf } from '../../exchange/picture/bounds-of.ts';
import { frameBox, type FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { frameHoles } from '../../exchange/picture/frame-holes.ts';
import { noteBox } from '../../exchange/picture/note-boxes.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';
import type { Point } from '../../plan/edits/point.ts';
import { useThemeColours } from '../theme/use-theme-colours.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { isMapOfUse, sightOf, type MapSight } from './map-sight.ts';
import { useMapHands } from './use-map-hands.ts';

const SIZE = { width: 148, height: 92 } as const;
const MARGIN = 16;
const COLOURS: readonly string[] = ['line-strong'];
/** Up to so many cards the map follows a drag; in a larger flow a card is a dot there, and moves when it is dropped. */
const MOST_FOLLOWED = 300;

/** What the map draws, in canvas units. */
interface Mapped {
  readonly cards: readonly Box[];
  readonly frames: readonly (Box & { readonly holes: readonly Box[] })[];
  readonly bounds: Box | undefined;
}

/**
 * The whole flow, small, in the corner, where there is room and not all is seen; it gives way to the card of a playing call or the
 * selected one. It is one drawing: an element a card would make every move of a large flow cost more.
 */
export function FlowMap({ document, view, scene }: Pick<CanvasKit, 'document' | 'view'> & { scene: FoldedScene }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const sight = useRef<MapSight>({ x: 0, y: 0, scale: 1 });
  const store = useStoreApi();
  const moving = useStore(view, (state) => (scene.models.size > MOST_FOLLOWED ? null : state.moving));
  const colours = useThemeColours(COLOURS);
  const hands = useMapHands(useReactFlow(), sight);
  const mapped = useMemo(() => mappedOf(scene, moving), [scene, moving]);
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    const frame = shown.current;
    if (!pen || !frame) return undefined;
    let asked = 0;
    let drawn: MapSight | null = null;
    const draw = () => {
      asked = 0;
      const { transform, width, height } = store.getState();
      const seen = seenOf(transform, width, height);
      const now = sightOf(boundsOf(mapped.bounds ? [mapped.bounds, seen] : [seen])!, SIZE);
      sight.current = now;
      if (!drawn || drawn.x !== now.x || drawn.y !== now.y || drawn.scale !== now.scale) {
        drawMap(pen, mapped, now, colours['line-strong'] ?? 'gray');
        drawn = now;
      }
      const [left, top] = [(seen.x - now.x) / now.scale, (seen.y - now.y) / now.scale];
      frame.style.transform = `translate(${left}px, ${top}px)`;
      frame.style.width = `${seen.width / now.scale}px`;
      frame.style.height = `${seen.height / now.scale}px`;
    };
    draw();
    const stop = store.subscribe((state, before) => {
      if (state.transform === before.transform && state.width === before.width && state.height === before.height)
        return;
      asked ||= requestAnimationFrame(draw);
    });
    return () => {
      stop();
      cancelAnimationFrame(asked);
    };
  }, [store, mapped, colours]);
  const hidden = useIsInTheWay(document, view, scene);
  const ofUse = useFlowStore(({ transform, width, height }) =>
    isMapOfUse({ width, height }, mapped.bounds, seenOf(transform, width, height)),
  );
  return (
    <Panel
      position="bottom-right"
      className={`flow-map max-lg:hidden ${ofUse ? '' : 'hidden'} ${hidden ? 'invisible' : ''}`}
      role="img"
      aria-label="The whole flow, small"
      {...hands}
    >
      <canvas ref={canvas} aria-hidden="true" style={SIZE} />
      <div ref={shown} aria-hidden="true" className="flow-map-seen" />
    </Panel>
  );
}

const seenOf = ([x, y, zoom]: Transform, width: number, height: number): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});

function mappedOf(scene: FoldedScene, moving: ReadonlyMap<string, Point> | null): Mapped {
  const placeOf = (id: string) => moving?.get(id) ?? scene.places.get(id);
  const cards = [...scene.models].map(([id, { size }]) => ({ ...placeOf(id)!, ...size }));
  cards.push(...scene.notes.map(noteBox));
  const frames = scene.frames.map(({ steps }) => {
    const box = frameBox(steps, placeOf, scene.steps);
    return { ...box, holes: frameHoles(steps, box, scene, moving ?? undefined) };
  });
  return { cards, frames, bounds: boundsOf([...cards, ...frames]) };
}

function drawMap(pen: CanvasRenderingContext2D, { cards, frames }: Mapped, { x, y, scale }: MapSight, colour: string) {
  const ratio = window.devicePixelRatio;
  pen.canvas.width = Math.round(SIZE.width * ratio);
  pen.canvas.height = Math.round(SIZE.height * ratio);
  pen.setTransform(ratio / scale, 0, 0, ratio / scale, (-x * ratio) / scale, (-y * ratio) / scale);
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.lineWidth = 6;
  for (const frame of frames) drawFrame(pen, frame);
  // A card of a flow that is one long row would be thinner than what a screen can show.
  for (const { x: left, y: top, width, height } of cards)
    pen.fillRect(left, top, Math.max(width, scale), Math.max(height, scale));
}

/** A frame goes around what it leaves out, as on the canvas: at its edge in bays. */
function drawFrame(pen: CanvasRenderingContext2D, { x, y, width, height, holes }: Mapped['frames'][number]) {
  pen.strokeRect(x, y, width, height);
  if (holes.length === 0) return;
  pen.save();
  pen.beginPath();
  pen.rect(x - pen.lineWidth, y - pen.lineWidth, width + 2 * pen.lineWidth, height + 2 * pen.lineWidth);
  pen.clip();
  for (const hole of holes) {
    pen.clearRect(x + hole.x, y + hole.y, hole.width, hole.height);
    pen.strokeRect(x + hole.x, y + hole.y, hole.width, hole.height);
  }
  pen.restore();
}

/** True while the card that somebody looks at lies where the map is. */
function useIsInTheWay(document: CanvasKit['document'], view: CanvasKit['view'], scene: FoldedScene): boolean {
  const active = useStore(view, (state) => state.decorations.activeNode);
  const selected = useStore(document.store, (state) => state.selection.steps.at(-1) ?? null);
  const moving = useStore(view, (state) => state.moving);
  const shown = active ?? selected;
  const step = shown === null ? null : scene.cardOf(shown);
  const at = step === null ? undefined : (moving?.get(step) ?? scene.places.get(step));
  const size = step === null ? undefined : scene.models.get(step)?.size;
  return useFlowStore(({ transform: [x, y, zoom], width, height }) => {
    if (!at || !size) return false;
    const right = (at.x + size.width) * zoom + x;
    const bottom = (at.y + size.height) * zoom + y;
    return (
      right > width - SIZE.width - MARGIN &&
      bottom > height - SIZE.height - MARGIN &&
      at.x * zoom + x < width - MARGIN &&
      at.y * zoom + y < height - MARGIN
    );
  });
}
