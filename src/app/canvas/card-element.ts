import { frameNodeId, groupOfNode } from './node-ids.ts';
import { groupNodeId } from '../../exchange/picture/group-node-id.ts';

/** The element of a card, note or group on the canvas, if it is drawn; a group is there as its card or its frame. */
export function nodeElement(canvas: HTMLElement | null, node: string): HTMLElement | null {
  const group = groupOfNode(node);
  const ids = group === undefined ? [node] : [groupNodeId(group), frameNodeId(group)];
  return canvas?.querySelector(ids.map((id) => `.react-flow__node[data-id="${CSS.escape(id)}"]`).join(', ')) ?? null;
}

/** What a menu about a card, wire, note or group hangs on: its element by node id, else the canvas itself. */
export function cardElement(canvas: HTMLElement | null, node: string): Element {
  const element = nodeElement(canvas, node);
  return (
    element?.querySelector('.frame-title') ??
    element ??
    canvas?.querySelector(`.react-flow__edge[data-id="${CSS.escape(node)}"] .wire-plus`) ??
    canvas ??
    document.body
  );
}
