import { useStoreApi } from '@xyflow/react';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Scene } from '../../exchange/picture/read-scene.ts';
import { useDocument } from '../document/use-document.ts';
import { useThemeColours } from '../theme/use-theme-colours.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { cardAt, cardsBetween, drawOverview, OVERVIEW_COLOURS, overviewOf, type Overview } from './overview.ts';
import { wireId } from '../../exchange/picture/wire-id.ts';

/** What is where on the drawing. */
export interface DrawnOverview {
  readonly cardAt: (point: Point) => ReturnType<typeof cardAt>;
  readonly cardsBetween: (from: Point, to: Point) => string[];
}

interface OverviewLayerProps extends Pick<CanvasKit, 'document' | 'view' | 'pointer'> {
  scene: Scene;
  /** Hears what is drawn, and null when nothing is any more. */
  onDrawn: (drawn: DrawnOverview | null) => void;
}

/** A large flow seen from far: one drawing instead of an element a card, so that it moves as smoothly as a small one. */
export function OverviewLayer({ document, view, pointer, scene, onDrawn }: OverviewLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const flow = useStoreApi();
  const moving = useStore(view, (state) => state.moving);
  const decorations = useStore(view, (state) => state.decorations);
  const selection = useDocument(document, (state) => state.selection);
  const colours = useThemeColours(OVERVIEW_COLOURS);
  const overview = useMemo(() => overviewOf(scene, moving), [scene, moving]);
  useLayoutEffect(() => {
    onDrawn({
      cardAt: (point) => cardAt(overview, point),
      cardsBetween: (from, to) => cardsBetween(overview, from, to),
    });
    return () => onDrawn(null);
  }, [onDrawn, overview]);
  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d');
    if (!element || !pen) return undefined;
    const marks = {
      decorations,
      selected: new Set(selection.steps),
      selectedWires: new Set(selection.wires.map(wireId)),
    };
    let asked = 0;
    const draw = () => {
      asked = 0;
      const { transform, width, height } = flow.getState();
      const ratio = window.devicePixelRatio;
      if (element.width !== Math.round(width * ratio) || element.height !== Math.round(height * ratio)) {
        element.width = Math.round(width * ratio);
        element.height = Math.round(height * ratio);
      }
      const [x, y, zoom] = transform;
      drawOverview(pen, overview, marks, colours, { x, y, zoom }, ratio);
    };
    const ask = () => {
      asked ||= requestAnimationFrame(draw);
    };
    draw();
    const stop = flow.subscribe(ask);
    return () => {
      stop();
      cancelAnimationFrame(asked);
    };
  }, [flow, overview, decorations, selection, colours]);
  return (
    <>
      <canvas ref={canvas} aria-hidden="true" className="pointer-events-none absolute inset-0 z-0 size-full" />
      <NameUnderPointer view={view} pointer={pointer} overview={overview} />
    </>
  );
}

/** The name of the card that is pointed at: too small to be read on the card itself. */
function NameUnderPointer({
  view,
  pointer: store,
  overview,
}: Pick<CanvasKit, 'view' | 'pointer'> & { overview: Overview }) {
  const flow = useStoreApi();
  const pointer = useStore(store, (state) => state.at);
  const box = pointer && view.getState().element?.getBoundingClientRect();
  if (!box) return null;
  const [x, y, zoom] = flow.getState().transform;
  const at = { x: pointer.x - box.left, y: pointer.y - box.top };
  const card = cardAt(overview, { x: (at.x - x) / zoom, y: (at.y - y) / zoom });
  if (!card) return null;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute z-10 max-w-64 truncate rounded-control bg-inverse px-2 py-1 text-sm font-medium text-on-inverse"
      style={{ left: at.x + 12, top: at.y + 16 }}
    >
      {card.name}
    </div>
  );
}
