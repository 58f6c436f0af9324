import type { Connection, OnConnectEnd } from '@xyflow/react';
import { ELSE } from '../../exchange/picture/card-rows.ts';
import { wireOf } from '../../exchange/picture/wire-id.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { toast } from '../ui/toast.ts';
import { groupOfNode } from './node-ids.ts';
import type { Adding } from './adding.ts';
import type { CanvasKit } from './canvas-kit.ts';
import type { WireEdge } from './flow-elements.ts';

interface Connecting {
  readonly onConnectStart: () => void;
  readonly onConnect: (connection: Connection) => void;
  /** Also ends a wire that was led elsewhere. */
  readonly onConnectEnd: OnConnectEnd;
  readonly onReconnect: (edge: WireEdge, connection: Connection) => void;
  /** The wire that is drawn is given up: letting go of it does nothing. */
  readonly cancel: () => void;
  /** A card was clicked while an exit waits for its target; says whether it was one. */
  readonly clickStep: (step: string) => boolean;
}

const pointOf = (event: MouseEvent | TouchEvent) => {
  const at = 'changedTouches' in event ? event.changedTouches[0]! : event;
  return { x: at.clientX, y: at.clientY };
};

const stepUnder = (at: { x: number; y: number }): string | undefined => {
  const card = document.elementsFromPoint(at.x, at.y).find((element) => element.classList.contains('step-card'));
  return card?.parentElement?.dataset['id'];
};

/** The exit a handle stands for; a row of a collapsed group is named by its wire. */
const exitAt = (card: string, handle: string): WireStart =>
  groupOfNode(card) === undefined ? { step: card, exit: handle } : wireOf(handle);

/** Let go nearer than this to where it began, in px, a wire was not meant to be drawn. */
const GIVEN_UP = 40;

/** Drawing wires: from a port to a card, to anywhere on it, or to empty canvas, where the next step is picked. */
export function createConnecting(kit: CanvasKit, adding: Adding): Connecting {
  let isOver = false;
  const isStart = (step: string) => {
    const { plan, flow } = kit.document.store.getState();
    if (step !== plan.flows[flow]?.start) return false;
    toast({ text: 'Calls come in here: choose another step' });
    return true;
  };
  const lead = (from: WireStart, to: string, anchor: { x: number; y: number }) => {
    if (!isStart(to)) adding.withExit(from, anchor, (exit) => adding.connect(exit, to));
  };
  const anchorOf = (step: string) => {
    const place = kit.scene().places.get(step) ?? { x: 0, y: 0 };
    return kit.flow.flowToScreenPosition({ x: place.x, y: place.y });
  };
  return {
    onConnectStart: () => {
      isOver = false;
    },
    cancel: () => {
      isOver = true;
    },
    onConnect: ({ source, sourceHandle, target }) => {
      if (isOver) return;
      isOver = true;
      if (sourceHandle) lead(exitAt(source, sourceHandle), target, anchorOf(target));
    },
    onConnectEnd: (event, state) => {
      if (isOver || !state.fromNode || !state.fromHandle?.id) return;
      const from = exitAt(state.fromNode.id, state.fromHandle.id);
      const at = pointOf(event);
      const step = stepUnder(at);
      if (step === state.fromNode.id) {
        const began = kit.flow.flowToScreenPosition(state.from);
        // A step may lead to itself, but letting go on it is how most people give a wire up.
        if (Math.hypot(at.x - began.x, at.y - began.y) > GIVEN_UP && groupOfNode(step) === undefined)
          toast({ text: 'To lead a step to itself, let go on the dot at its left edge' });
        return;
      }
      if (step !== undefined) {
        lead(from, step, at);
        return;
      }
      const target = event.target as Element | null;
      if (!target?.closest?.('.react-flow')) return;
      const place = kit.flow.screenToFlowPosition(at);
      adding.withExit(from, at, (exit) => adding.askFrom(exit, at, place));
    },
    onReconnect: (edge, { target }) => {
      if (isOver) return;
      isOver = true;
      adding.connect(wireOf(edge.id), target);
    },
    clickStep: (step) => {
      const from = kit.view.getState().connecting;
      if (!from) return false;
      if (isStart(step)) return true;
      kit.view.setState({ connecting: null });
      if (from.exit === ELSE) lead(from, step, anchorOf(step));
      else adding.connect(from, step);
      return true;
    },
  };
}
