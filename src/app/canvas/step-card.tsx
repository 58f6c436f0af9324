import type { NodeProps } from '@xyflow/react';
import { memo, type CSSProperties } from 'react';
import type { CardModel } from '../../exchange/picture/card-model.ts';
import { kindIcon } from '../document/kind-icon.ts';
import { IconTile } from '../ui/icon-tile.tsx';
import { useCanvas, useCanvasView } from './canvas-context.ts';
import { CardBadge } from './card-badge.tsx';
import { wholeSpans } from '../things/whole-spans.ts';
import { NameInPlace } from '../ui/name-in-place.tsx';
import { EntryPort } from './entry-port.tsx';
import { ExitRow } from './exit-row.tsx';
import type { StepNode } from './flow-elements.ts';

/** The card of one step; it draws exactly what `card-geometry.ts` computes. */
export const StepCard = memo(function StepCard({ data, selected }: NodeProps<StepNode>) {
  const { actions } = useCanvas();
  const problem = useCanvasView((view) => view.decorations.problems.get(data.id));
  const visit = useCanvasView((view) => view.decorations.visits.get(data.id));
  const active = useCanvasView((view) => view.decorations.activeNode === data.id);
  const dimmed = useCanvasView(
    (view) =>
      (view.decorations.dimmed && !view.decorations.visits.has(data.id)) ||
      (view.followed !== null && !view.followed.cards.has(data.id)),
  );
  const found = useCanvasView((view) => view.finding?.hits.has(data.id) ?? false);
  const current = useCanvasView((view) => view.finding?.now === data.id);
  const renaming = useCanvasView((view) => view.renaming === data.id);
  const look = active ? 'card-active' : selected ? 'card-selected' : visit ? 'card-visited' : '';
  return (
    <div
      className={`step-card ${look}`}
      style={inStyle(data)}
      data-start={data.isStart || undefined}
      data-dimmed={dimmed || undefined}
      data-found={current ? 'now' : found || undefined}
    >
      {visit && (
        <span className="card-badge left-2.5 bg-accent text-on-accent">
          {visit.order.join(', ')} · {visit.atText}
        </span>
      )}
      {problem && <CardBadge {...problem} />}
      {!data.isStart && <EntryPort />}
      <div className="card-head">
        <IconTile icon={kindIcon(data)} group={data.group} />
        <div className="min-w-0 flex-1">
          {renaming ? (
            <NameInPlace
              label="Name of the step"
              name={data.name}
              onDone={(name) => {
                if (name !== null) actions.renameStep(data.id, name);
                actions.stopRenaming();
              }}
            />
          ) : (
            <div className="truncate text-md leading-[1.125rem] font-semibold">{data.name}</div>
          )}
          <div className="line-clamp-2 text-sm leading-[0.9375rem] text-muted">{wholeSpans(data.description)}</div>
        </div>
      </div>
      {data.rows.map((row) => (
        <ExitRow key={row.id} step={data.id} row={row} rows={data.rows} elseText={data.elseText} />
      ))}
    </div>
  );
});

/** The colour of a card that is only a shape, and how high it is as a target of wires. */
const inStyle = ({ group, size }: CardModel): CSSProperties & Record<`--${string}`, string> => ({
  '--group': `var(--color-${group})`,
  '--card-height': `${size.height}px`,
});
