import type { Picture } from '../../../exchange/picture/draw-flow.ts';
import type { FoldedScene } from '../../../exchange/picture/fold-groups.ts';
import { roundedPath } from '../../../exchange/picture/rounded-path.ts';
import type { WalkDecorations } from '../walk-decorations.ts';

interface StageMarksProps {
  flow: string;
  scene: FoldedScene;
  picture: Picture;
  decorations: WalkDecorations;
  scale: number;
}

/** On a screen, in px: big enough to read from across a room whatever the scale of the drawing. */
const BADGE = { height: 28, sizePx: 16, letter: 9.4 } as const;

/** Below this scale a badge must not lie over the name of its card. */
const FAR = 0.7;

/** Over the drawing of a flow: what the call left out is pale, its way is drawn again, its steps carry their turn and time. */
export function StageMarks({ flow, scene, picture, decorations, scale }: StageMarksProps) {
  const inFlow = [...decorations.steps].flatMap(([key, visit]) => {
    const [of, node = ''] = key.split('/');
    return of === flow ? [{ card: scene.cardOf(node), ...visit }] : [];
  });
  const visited = new Map<string, { order: number[]; atText: string }>();
  for (const { card, order, atText } of inFlow) {
    const known = visited.get(card);
    visited.set(card, { order: [...(known?.order ?? []), ...order], atText: known?.atText ?? atText });
  }
  const [activeFlow, activeNode = ''] = decorations.activeStep?.split('/') ?? [];
  const active = activeFlow === flow ? scene.cardOf(activeNode) : null;
  const taken = new Set(
    [...decorations.takenEdges].flatMap((edge) => {
      const [of, node, ...exit] = edge.split('/');
      return of === flow ? [`${node}:${exit.join('/')}`] : [];
    }),
  );
  const cards = [...scene.models].map(([id, { size }]) => ({ id, ...scene.places.get(id)!, ...size }));
  const px = 1 / scale;
  return (
    <svg
      className="absolute inset-0 overflow-visible"
      width={picture.width}
      height={picture.height}
      viewBox={`${picture.x} ${picture.y} ${picture.width} ${picture.height}`}
    >
      {cards
        .filter(({ id }) => visited.size > 0 && !visited.has(id))
        .map(({ id, x, y, width, height }) => (
          <rect key={id} x={x} y={y} width={width} height={height} rx={12} className="fill-background" opacity={0.6} />
        ))}
      {scene.wires
        .filter(({ id }) => taken.has(id))
        .map(({ id, route }) => (
          <path key={id} d={roundedPath(route)} fill="none" className="stroke-accent" strokeWidth={4} />
        ))}
      {cards
        .filter(({ id }) => visited.has(id))
        .map(({ id, x, y, width, height }) => {
          const { order, atText } = visited.get(id)!;
          const words = `${order.length > 3 ? `${order.slice(0, 2).join(', ')} … ${order.at(-1)}` : order.join(', ')} · ${atText}`;
          const isActive = id === active;
          const badgeWidth = (words.length * BADGE.letter + 16) * px;
          return (
            <g key={id}>
              {isActive && (
                <rect
                  x={x - 7}
                  y={y - 7}
                  width={width + 14}
                  height={height + 14}
                  rx={18}
                  fill="none"
                  className="stroke-accent-soft"
                  strokeWidth={12}
                />
              )}
              <rect
                x={x}
                y={y}
                width={width}
                height={height}
                rx={12}
                fill="none"
                className="stroke-accent"
                strokeWidth={isActive ? 5 : 2.5}
              />
              <g transform={`translate(${x + 10} ${y - BADGE.height * px * (scale < FAR ? 1.05 : 0.7)})`}>
                <rect
                  width={badgeWidth}
                  height={BADGE.height * px}
                  rx={(BADGE.height / 2) * px}
                  className={isActive ? 'fill-accent' : 'fill-panel stroke-accent'}
                  strokeWidth={2 * px}
                />
                <text
                  x={badgeWidth / 2}
                  y={(BADGE.height / 2) * px}
                  textAnchor="middle"
                  dominantBaseline="central"
                  fontSize={BADGE.sizePx * px}
                  fontWeight={650}
                  className={`tabular ${isActive ? 'fill-on-accent' : 'fill-accent'}`}
                >
                  {words}
                </text>
              </g>
            </g>
          );
        })}
    </svg>
  );
}
