import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { kindIcon } from '../document/kind-icon.ts';
import { IconTile } from '../ui/icon-tile.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCanvas, useCanvasView } from './canvas-context.ts';
import { CardName } from './card-name.tsx';
import { EntryPort } from './entry-port.tsx';
import { ExitRow } from './exit-row.tsx';
import type { StepNode } from './flow-elements.ts';

/** The card of one step; it draws exactly what `card-geometry.ts` computes. */
export const StepCard = memo(function StepCard({ data, selected }: NodeProps<StepNode>) {
  const { actions } = useCanvas();
  const problem = useCanvasView((view) => view.decorations.problems.get(data.id));
  const visit = useCanvasView((view) => view.decorations.visits.get(data.id));
  const active = useCanvasView((view) => view.decorations.activeNode === data.id);
  const dimmed = useCanvasView((view) => view.decorations.dimmed && !view.decorations.visits.has(data.id));
  const renaming = useCanvasView((view) => view.renaming === data.id);
  const look = active ? 'card-active' : selected ? 'card-selected' : visit ? 'card-visited' : '';
  const count = problem ? problem.errors + problem.warnings : 0;
  return (
    <div className={`step-card ${look}`} data-dimmed={dimmed || undefined}>
      {visit && (
        <span className="card-badge left-2.5 bg-accent text-on-accent">
          {visit.order.join(', ')} · {visit.atText}
        </span>
      )}
      {problem && count > 0 && (
        <span
          className={`card-badge right-2.5 border ${problem.errors > 0 ? 'border-lost bg-lost-soft text-lost' : 'border-warning bg-warning-soft text-warning'}`}
          title={count === 1 ? '1 problem' : `${count} problems`}
        >
          <Icon name={problem.errors > 0 ? 'alert-circle' : 'alert-triangle'} size={11} />
          {count}
        </span>
      )}
      {!data.isStart && <EntryPort />}
      <div className="card-head">
        <IconTile icon={kindIcon(data)} group={data.group} />
        <div className="min-w-0 flex-1">
          {renaming ? (
            <CardName
              name={data.name}
              onDone={(name) => {
                if (name !== null) actions.renameStep(data.id, name);
                actions.stopRenaming();
              }}
            />
          ) : (
            <div className="truncate text-md leading-[1.125rem] font-semibold">{data.name}</div>
          )}
          <div className="line-clamp-2 text-sm leading-[0.9375rem] text-muted">{data.description}</div>
        </div>
      </div>
      {data.rows.map((row) => (
        <ExitRow key={row.id} step={data.id} row={row} elseText={data.elseText} />
      ))}
    </div>
  );
});
