import { Handle, Position } from '@xyflow/react';
import { ENTRY } from './flow-elements.ts';

/** Where wires enter a card; only seen while a wire is drawn. */
export function EntryPort() {
  return <Handle id={ENTRY} type="target" position={Position.Left} isConnectableStart={false} className="entry-port" />;
}
