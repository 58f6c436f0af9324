import { Handle, Position } from '@xyflow/react';
import { useRef } from 'react';
import type { CardRow } from '../../exchange/picture/card-rows.ts';
import { Icon } from '../ui/icon.tsx';
import { useCanvas, useCanvasView } from './canvas-context.ts';
import { isUntested } from './is-untested.ts';

interface ExitRowProps {
  step: string;
  row: CardRow;
  /** All rows of the card. */
  rows: readonly CardRow[];
  elseText: string;
}

/** One exit of a card with its port on the right edge: drag it to a card, or click it. */
export function ExitRow({ step, row, rows, elseText }: ExitRowProps) {
  const { actions } = useCanvas();
  const waiting = useCanvasView((view) => view.connecting?.step === step && view.connecting.exit === row.id);
  const untested = useCanvasView((view) => isUntested(view.decorations.untested.get(step), row, rows));
  const port = useRef<HTMLDivElement>(null);
  const words = row.state === 'else' ? `else: ${elseText}` : row.label;
  return (
    <div className="card-row" data-state={row.state} data-exit={row.id}>
      {row.key !== undefined && <span className="key-cap">{row.key}</span>}
      <span className="min-w-0 flex-1 truncate">{words}</span>
      {untested && (
        <span className="exit-untested" title="No test call takes this exit">
          <Icon name="flask-conical" size={12} />
        </span>
      )}
      <Handle
        ref={port}
        id={row.id}
        type="source"
        position={Position.Right}
        isConnectableEnd={false}
        className="exit-port"
        data-state={row.state}
        data-waiting={waiting || undefined}
        title={portHint(row)}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          actions.pressPort({ step, exit: row.id }, port.current ?? { x: event.clientX, y: event.clientY });
        }}
      >
        {row.state === 'open' && <Icon name="plus" size={10} />}
      </Handle>
    </div>
  );
}

function portHint(row: CardRow): string {
  switch (row.state) {
    case 'open':
      return `${row.label} leads nowhere yet: click to add a step, or drag to one`;
    case 'else':
      return 'Give one of these its own way: click, or drag to a step';
    case 'wired':
    case 'failure':
      return `${row.label}: drag to another step, or click and then click the step`;
  }
}
