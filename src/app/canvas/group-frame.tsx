import { ViewportPortal, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { IconButton } from '../ui/icon-button.tsx';
import { useCanvas, useCanvasView } from './canvas-context.ts';
import { NameInPlace } from '../ui/name-in-place.tsx';
import type { FrameNode } from './flow-elements.ts';

/** The frame behind the steps of an open group, around cards that are not in it; its head and its line drag all of them. */
export const GroupFrame = memo(function GroupFrame({
  data,
  positionAbsoluteX,
  positionAbsoluteY,
}: NodeProps<FrameNode>) {
  const { actions } = useCanvas();
  const titling = useCanvasView((view) => view.titling === data.id);
  const hot = useCanvasView((view) => view.hotGroup === data.id);
  return (
    <div className="group-frame" data-hot={hot || undefined}>
      {data.holes.length > 0 && (
        <div className="frame-holes">
          {data.holes.map(({ x, y, width, height }) => (
            <div key={`${x} ${y}`} style={{ translate: `${x}px ${y}px`, width, height }} />
          ))}
        </div>
      )}
      <svg className="frame-grip" aria-hidden="true">
        <rect className="frame-edge" width="100%" height="100%" rx={18} />
      </svg>
      {/* The canvas gives frames their role and focus; F2 renames for the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="frame-title" onDoubleClick={() => actions.startTitle(data.id)}>
        <span className="min-w-0 flex-1 truncate">{data.title}</span>
        <span className="nodrag -mr-1.5 flex">
          <IconButton
            icon="minimize"
            size="small"
            label={`Collapse “${data.title}”`}
            shortcut="Enter"
            tabIndex={-1}
            onClick={() => actions.collapseGroup(data.id, true)}
          />
        </span>
      </div>
      {titling && (
        // A frame lies under all cards, also those that stand where its title is: the field lies over them.
        <ViewportPortal>
          {/* A double click in the field selects a word; on the canvas it would add a step. */}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
          <div
            className="frame-field"
            style={{ translate: `${positionAbsoluteX}px ${positionAbsoluteY}px` }}
            onDoubleClick={(event) => event.stopPropagation()}
          >
            <NameInPlace
              label="Title of the group"
              name={data.title}
              onDone={(title, byKey) => {
                if (title !== null) actions.renameGroup(data.id, title);
                actions.stopTitle(byKey);
              }}
            />
          </div>
        </ViewportPortal>
      )}
    </div>
  );
});
