import type { ReactFlowInstance } from '@xyflow/react';
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { MapSight } from './map-sight.ts';

/** How much a px of the wheel zooms, as an exponent of two, and how many px a line of it stands for. */
const PER_PX = 0.002;
const LINE_PX = 25;

/** What a pointer does on the small map: dragging it moves the view over the flow, the wheel zooms. */
export function useMapHands(
  flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport' | 'zoomTo'>,
  sight: RefObject<MapSight>,
) {
  const element = useRef<HTMLDivElement>(null);
  const held = useRef<{ x: number; y: number } | null>(null);
  useEffect(() => {
    const map = element.current;
    const onWheel = (event: WheelEvent) => {
      // React listens passively, and the page must not scroll or zoom.
      event.preventDefault();
      const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
      void flow.zoomTo(flow.getViewport().zoom * 2 ** (-px * PER_PX));
    };
    map?.addEventListener('wheel', onWheel, { passive: false });
    return () => map?.removeEventListener('wheel', onWheel);
  }, [flow]);
  return {
    ref: element,
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (!held.current) return;
      const { x, y, zoom } = flow.getViewport();
      const step = sight.current.scale * zoom;
      void flow.setViewport({
        x: x - (clientX - held.current.x) * step,
        y: y - (clientY - held.current.y) * step,
        zoom,
      });
      held.current = { x: clientX, y: clientY };
    },
    onLostPointerCapture: () => {
      held.current = null;
    },
  };
}
