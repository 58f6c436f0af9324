/** The node id of a note; no step id holds a colon. */
export const noteNodeId = (note: string): string => `note:${note}`;

/** The node id of the frame of an open group: another one, since React Flow knows a node's ports by its id. */
export const frameNodeId = (group: string): string => `frame:${group}`;

/** The id of the note a node is, or undefined for another node. */
export const noteOfNode = (node: string): string | undefined =>
  node.startsWith('note:') ? node.slice('note:'.length) : undefined;

/** The id of the group a card or frame is, or undefined for another node. */
export const groupOfNode = (node: string): string | undefined =>
  node.startsWith('group:') || node.startsWith('frame:') ? node.slice('group:'.length) : undefined;
