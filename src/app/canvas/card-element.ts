/** What a menu about a card, wire, note or group hangs on: its element by node id, else the canvas itself. */
export function cardElement(canvas: HTMLElement | null, node: string): Element {
  const id = CSS.escape(node);
  return (
    canvas?.querySelector(`.react-flow__node[data-id="${id}"] .frame-title`) ??
    canvas?.querySelector(`.react-flow__node[data-id="${id}"]`) ??
    canvas?.querySelector(`.react-flow__edge[data-id="${id}"] .wire-plus`) ??
    canvas ??
    document.body
  );
}
