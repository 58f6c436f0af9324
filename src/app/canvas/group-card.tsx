import { Handle, Position, useUpdateNodeInternals, type NodeProps } from '@xyflow/react';
import { memo, useEffect, type CSSProperties } from 'react';
import { IconButton } from '../ui/icon-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCanvas, useCanvasView } from './canvas-context.ts';
import { CardBadge } from './card-badge.tsx';
import { NameInPlace } from '../ui/name-in-place.tsx';
import { EntryPort } from './entry-port.tsx';
import type { GroupModel } from '../../exchange/picture/fold-groups.ts';
import type { GroupNode } from './flow-elements.ts';
import { groupOfNode } from './node-ids.ts';

/** A collapsed group as one card, with a row and a port for every wire that leads out of it. */
export const GroupCard = memo(function GroupCard({ data, selected }: NodeProps<GroupNode>) {
  const { actions } = useCanvas();
  const group = groupOfNode(data.id)!;
  // The card is fetched when there is a group: React Flow looked for its ports before.
  const lookForPorts = useUpdateNodeInternals();
  useEffect(() => lookForPorts(data.id), [lookForPorts, data.id]);
  const errors = useCanvasView(({ decorations: { problems } }) =>
    data.members.reduce((sum, step) => sum + (problems.get(step)?.errors ?? 0), 0),
  );
  const warnings = useCanvasView(({ decorations: { problems } }) =>
    data.members.reduce((sum, step) => sum + (problems.get(step)?.warnings ?? 0), 0),
  );
  const titling = useCanvasView((view) => view.titling === group);
  const active = useCanvasView((view) => data.members.includes(view.decorations.activeNode ?? ''));
  const visited = useCanvasView((view) => data.members.some((step) => view.decorations.visits.has(step)));
  const dimmed = useCanvasView(
    (view) =>
      (view.decorations.dimmed && !data.members.some((step) => view.decorations.visits.has(step))) ||
      (view.followed !== null && !view.followed.cards.has(data.id)),
  );
  const found = useCanvasView((view) => data.members.some((step) => view.finding?.hits.has(step)));
  const look = active ? 'card-active' : selected ? 'card-selected' : visited ? 'card-visited' : '';
  return (
    <div
      className={`step-card group-card ${look}`}
      style={heightOf(data)}
      data-dimmed={dimmed || undefined}
      data-found={found || undefined}
    >
      <CardBadge errors={errors} warnings={warnings} />
      <EntryPort />
      <div className="card-head">
        <span className="inline-flex size-8 shrink-0 items-center justify-center rounded-control bg-hover text-muted">
          <Icon name="group" size={17} />
        </span>
        <div className="min-w-0 flex-1">
          {titling ? (
            <NameInPlace
              label="Title of the group"
              name={data.name}
              onDone={(title, byKey) => {
                if (title !== null) actions.renameGroup(group, title);
                actions.stopTitle(byKey);
              }}
            />
          ) : (
            <div className="truncate text-md leading-[1.125rem] font-semibold">{data.name}</div>
          )}
          <div className="truncate text-sm leading-[0.9375rem] text-muted">{data.description}</div>
        </div>
        <span className="nodrag -mr-1.5 flex">
          <IconButton
            icon="maximize"
            size="small"
            label={`Open “${data.name}”`}
            shortcut="Enter"
            tabIndex={-1}
            onClick={() => actions.collapseGroup(group, false)}
          />
        </span>
      </div>
      {data.rows.map((row) => (
        <div key={row.id} className="card-row" data-state="wired" data-exit={row.id}>
          {row.key !== undefined && <span className="key-cap">{row.key}</span>}
          <span className="min-w-0 flex-1 truncate">{row.label}</span>
          <Handle
            id={row.id}
            type="source"
            position={Position.Right}
            isConnectableEnd={false}
            className="exit-port"
            data-state="wired"
            title={`${row.label}: drag to another step`}
            aria-hidden="true"
          />
        </div>
      ))}
    </div>
  );
});

/** How high the card is as a target of wires. */
const heightOf = ({ size }: GroupModel): CSSProperties & { '--card-height': string } => ({
  '--card-height': `${size.height}px`,
});
