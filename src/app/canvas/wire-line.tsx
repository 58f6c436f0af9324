import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo, useMemo, type MouseEvent } from 'react';
import { CARD, ENTRY_Y } from '../../exchange/picture/card-geometry.ts';
import { roundedPath } from '../../exchange/picture/rounded-path.ts';
import { routeWire } from '../../exchange/picture/route-wire.ts';
import { wireOf } from '../../exchange/picture/wire-id.ts';
import { middleOf } from '../../exchange/picture/wire-points.ts';
import type { Point } from '../../plan/edits/point.ts';
import { useCanvas, useCanvasView } from './canvas-context.ts';
import type { WireEdge } from './flow-elements.ts';

/** One wire: around the cards in its way, wide enough to hit, with a "+" in its middle while it is pointed at or focused. */
export const WireLine = memo(function WireLine({
  id,
  source,
  target,
  sourceX,
  sourceY,
  targetX,
  targetY,
  selected,
  data,
}: EdgeProps<WireEdge>) {
  const { actions } = useCanvas();
  const boxes = useCanvasView((view) => view.boxes);
  const onPath = useCanvasView((view) => view.decorations.pathEdges.has(id));
  const dimmed = useCanvasView(
    (view) =>
      (view.decorations.dimmed && !view.decorations.pathEdges.has(id)) ||
      (view.followed !== null && !view.followed.wires.has(id)),
  );
  const followed = useCanvasView((view) => view.followed?.wires.has(id) ?? false);
  const hot = useCanvasView((view) => view.hotWire === id);
  const points = useMemo(() => {
    const from = { x: sourceX - CARD.port / 2, y: sourceY };
    const to = { x: targetX + CARD.port / 2, y: targetY };
    const route = data?.route ?? [];
    // While a card moves, its wires follow one by one; the others stay until it is dropped.
    return fits(route, from, to) ? route : routeWire(from, to, data?.lane ?? 0, boxes);
  }, [sourceX, sourceY, targetX, targetY, data, boxes]);
  const path = useMemo(() => roundedPath(points), [points]);
  const middle = middleOf(points);
  const end = points.at(-1)!;
  return (
    <>
      <path className="wire-hit" d={path} />
      <path
        className="wire"
        d={path}
        data-selected={selected || undefined}
        data-path={onPath || undefined}
        data-hot={hot || undefined}
        data-followed={followed || undefined}
        data-dimmed={dimmed || undefined}
        data-from={source}
        data-to={target}
      />
      <circle className="wire-end" cx={end.x} cy={end.y} r={3} data-path={onPath || undefined} />
      {/* The keyboard inserts with A while the wire has the focus; this is for the pointer. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <g
        className="wire-plus nopan"
        transform={`translate(${middle.x},${middle.y})`}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          actions.pressWire(wireOf(id), event.currentTarget);
        }}
      >
        <circle className="wire-plus-hit" r={14} />
        <circle className="wire-plus-disc" r={9} />
        <path d="M-4,0H4M0,-4V4" />
      </g>
      <EdgeLabelRenderer>
        {/* C leads a wire elsewhere by keyboard; this is for the pointer. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div
          className="wire-grip nopan"
          data-id={id}
          data-selected={selected || undefined}
          style={{ translate: `${end.x}px ${end.y}px` }}
          onMouseDown={takeEnd}
        />
      </EdgeLabelRenderer>
    </>
  );
});

/** React Flow's own hold of a wire's end lies below all cards, beside the dot that is seen: who presses on the dot presses on that. */
function takeEnd({ button, shiftKey, clientX, clientY, currentTarget }: MouseEvent<HTMLElement>): void {
  // With Shift a box is drawn, wherever it begins.
  if (button !== 0 || shiftKey) return;
  const wire = `.react-flow__edge[data-id="${CSS.escape(currentTarget.dataset['id'] ?? '')}"]`;
  const hold = currentTarget.closest('.react-flow')?.querySelector(`${wire} .react-flow__edgeupdater-target`);
  hold?.dispatchEvent(new window.MouseEvent('mousedown', { bubbles: true, button, clientX, clientY }));
}

/** True when a route still begins and ends at these cards: it may enter one a little beside the middle. */
const fits = (route: readonly Point[], from: Point, to: Point): boolean => {
  const [start] = route;
  const end = route.at(-1);
  return (
    start !== undefined &&
    end !== undefined &&
    Math.abs(start.x - from.x) + Math.abs(start.y - from.y) < 1 &&
    Math.abs(end.x - to.x) < 1 &&
    Math.abs(end.y - to.y) < ENTRY_Y
  );
};
