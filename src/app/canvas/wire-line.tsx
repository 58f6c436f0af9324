import type { EdgeProps } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { CARD } from '../../exchange/picture/card-geometry.ts';
import { roundedPath } from '../../exchange/picture/rounded-path.ts';
import { routeWire } from '../../exchange/picture/route-wire.ts';
import { wireOf } from '../../exchange/picture/wire-id.ts';
import { middleOf } from '../../exchange/picture/wire-points.ts';
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
  const lane = data?.lane ?? 0;
  const half = CARD.port / 2;
  const points = useMemo(
    () => routeWire({ x: sourceX - half, y: sourceY }, { x: targetX + half, y: targetY }, lane, boxes),
    [sourceX, sourceY, targetX, targetY, lane, boxes, half],
  );
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
    </>
  );
});
