/** The node id of a note; no step id holds a colon. */
export const noteNodeId = (note: string): string => `note:${note}`;

/** The node id of a group, collapsed or not. */
export const groupNodeId = (group: string): string => `group:${group}`;

/** The id of the note a node is, or undefined for another node. */
export const noteOfNode = (node: string): string | undefined =>
  node.startsWith('note:') ? node.slice('note:'.length) : undefined;

/** The id of the group a node is, or undefined for another node. */
export const groupOfNode = (node: string): string | undefined =>
  node.startsWith('group:') ? node.slice('group:'.length) : undefined;
