import type { EdgeChange, NodeChange, ReactFlowProps } from '@xyflow/react';
import type { Point } from '../../plan/edits/point.ts';
import { inHand } from '../document/in-hand.ts';
import { selectSteps } from '../document/selection.ts';
import type { CanvasParts } from './canvas-parts.ts';
import type { CanvasNode, WireEdge } from './flow-elements.ts';
import { groupOfNode } from './node-ids.ts';
import type { DrawnOverview } from './overview-layer.tsx';

/** What React Flow tells of pointers and cards, taken into the document and the view. */
export interface CanvasGestures {
  /** The same functions for as long as the canvas lives: React Flow would tell every card and wire of a new one. */
  readonly handlers: Readonly<ReactFlowProps<CanvasNode, WireEdge>>;
  /** Hears which drawing stands for the cards, from far away; null close by. */
  readonly keepDrawn: (drawn: DrawnOverview | null) => void;
  /** Ends the box or the drag that goes on as if it had not begun; says whether there was one. */
  readonly cancel: () => boolean;
  /** The same for a wire that is drawn; React Flow is told apart. */
  readonly cancelWire: () => void;
  /** The card of the drawing that is pointed at. */
  readonly drawnCardAt: (event: { readonly clientX: number; readonly clientY: number }) => { id: string } | undefined;
}

/** Makes the gestures of a canvas. */
export function createGestures(parts: CanvasParts): CanvasGestures {
  const { kit, selecting, dragging, connecting, following, grouping } = parts;
  const { document, view, flow } = kit;
  let drawn: DrawnOverview | null = null;
  let boxFrom: Point | null = null;
  let drag: 'none' | 'goes on' | 'cancelled' = 'none';
  const placeOf = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) =>
    flow.screenToFlowPosition({ x: clientX, y: clientY });
  const drawnCardAt: CanvasGestures['drawnCardAt'] = (event) => drawn?.cardAt(placeOf(event));
  /** The steps of a collapsed group's card; of any other card itself. */
  const membersOf = (card: string): readonly string[] => kit.scene().folded.get(card)?.members ?? [card];
  const take = () => {
    drag = 'goes on';
    inHand.setState({ isDragging: true });
    following.stop();
  };
  const letGo = (event: { readonly altKey: boolean }) => {
    const ended = drag;
    drag = 'none';
    inHand.setState({ isDragging: false });
    if (ended === 'goes on') dragging.drop(event);
  };
  return {
    keepDrawn: (next) => {
      drawn = next;
    },
    drawnCardAt,
    cancelWire: connecting.cancel,
    cancel: () => {
      if (boxFrom) {
        boxFrom = null;
        selecting.restore();
        return true;
      }
      if (drag !== 'goes on') return false;
      drag = 'cancelled';
      inHand.setState({ isDragging: false });
      view.setState({ moving: null, copying: null, hotWire: null, hotGroup: null });
      return true;
    },
    handlers: {
      onInit: () => parts.viewing.showFirst(),
      onNodesChange: (changes: NodeChange<CanvasNode>[]) => {
        selecting.nodes(changes);
        if (drag === 'goes on') dragging.follow(changes);
      },
      onEdgesChange: (changes: EdgeChange<WireEdge>[]) => selecting.wires(changes),
      onNodeDragStart: take,
      onNodeDrag: (event) => {
        if (drag === 'goes on') dragging.hover(event);
      },
      onNodeDragStop: letGo,
      onConnectStart: connecting.onConnectStart,
      onConnect: connecting.onConnect,
      onConnectEnd: connecting.onConnectEnd,
      onReconnect: connecting.onReconnect,
      onNodeClick: (event, node) => {
        const adds = event.shiftKey || event.ctrlKey || event.metaKey;
        if (node.type === 'frame') {
          const before = adds ? document.store.getState().selection.steps : [];
          document.select(selectSteps(...new Set([...before, ...node.data.steps])));
        } else if (node.type !== 'note' && !connecting.clickStep(node.id) && node.type === 'step' && !adds)
          // One of several that are selected: now it alone.
          document.select(selectSteps(node.id));
      },
      onNodeDoubleClick: (event, node) => {
        const onName = event.target instanceof Element && event.target.closest('.card-head .text-md') !== null;
        const group = groupOfNode(node.id);
        if (node.type === 'group' && group !== undefined) {
          if (onName) view.setState({ titling: group });
          else grouping.collapse(group, false);
        }
        if (node.type !== 'step') return;
        if (onName) view.setState({ renaming: node.id });
        else view.getState().hooks.onOpenSettings();
      },
      onPaneClick: (event) => {
        const at = placeOf(event);
        const { placing } = view.getState();
        view.setState({ connecting: null, placing: null });
        const card = drawnCardAt(event);
        if (placing) dragging.placeAt(placing, at);
        else if (card) document.select(selectSteps(...membersOf(card.id)));
      },
      onSelectionStart: (event) => {
        boxFrom = placeOf(event);
        selecting.boxBegins(event.shiftKey);
      },
      onSelectionEnd: (event) => {
        const from = boxFrom;
        boxFrom = null;
        if (from) selecting.boxEnds(drawn?.cardsBetween(from, placeOf(event)).flatMap(membersOf));
      },
    },
  };
}
