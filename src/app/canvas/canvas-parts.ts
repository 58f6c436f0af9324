import type { ReactFlowInstance } from '@xyflow/react';
import { createStore } from 'zustand/vanilla';
import type { Kinds } from '../../engine/kind.ts';
import { renameStep } from '../../plan/edits/rename-step.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { announce } from '../ui/announcer.tsx';
import type { CanvasActions } from './canvas-context.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { createCanvasView, type CanvasView } from './canvas-view.ts';
import { createConnecting } from './connecting.ts';
import { createFocusing } from './focusing.ts';
import type { CanvasNode, WireEdge } from './flow-elements.ts';
import { noteNodeId } from './node-ids.ts';
import { groupNodeId } from '../../exchange/picture/group-node-id.ts';
import { createFollowing } from './following.ts';
import { late } from './late.ts';
import { createPressing } from './pressing.ts';
import { createSceneReader } from './scene-reader.ts';
import { createSelecting } from './selecting.ts';
import { createViewing } from './viewing.ts';

/** Everything a canvas is made of but its drawing; made once for each canvas on the page. */
export function createCanvasParts(document: PlanDocument, kinds: Kinds, flow: ReactFlowInstance<CanvasNode, WireEdge>) {
  const view = createCanvasView();
  const read = createSceneReader(kinds);
  const kit: CanvasKit = {
    document,
    kinds,
    view,
    pointer: createStore(() => ({ at: null })),
    flow,
    read,
    scene: () => read(document.store.getState().plan, document.store.getState().flow),
  };
  const viewing = createViewing(kit);
  const hands = late(
    ['adding', 'dragging', 'tidying', 'grouping', 'menus', 'commands', 'pinching', 'noting'],
    async () => (await import('./canvas-hands.ts')).createHands(kit, viewing),
  );
  const { adding, dragging, tidying, grouping, menus, commands, pinching, noting } = hands.parts;
  view.subscribe((now, before) => {
    const named = namedNode(now);
    // Nobody can see what they type on a card that is far away.
    if (named !== null && named !== namedNode(before)) viewing.show(named);
  });
  // What is taken away while its words are edited, as by another tab, ends that: keys would wait for its field for ever.
  document.store.subscribe(({ plan, flow: id }) => {
    const { renaming, titling, writing } = view.getState();
    const layout = plan.layout.flows[id];
    if (titling !== null && !layout?.groups[titling]) view.setState({ titling: null });
    if (writing !== null && !layout?.notes[writing]) view.setState({ writing: null });
    if (renaming !== null && !plan.flows[id]?.nodes[renaming]) view.setState({ renaming: null });
  });
  const actions: CanvasActions = {
    pressPort: (from, anchor) => {
      const { plan, flow } = document.store.getState();
      if (plan.flows[flow]?.nodes[from.step]?.next[from.exit] !== undefined) view.setState({ connecting: from });
      else adding.withExit(from, anchor, (exit) => adding.askFrom(exit, anchor));
    },
    pressWire: adding.askWire,
    renameStep: (step, name) => {
      const { plan, flow } = document.store.getState();
      document.edit(renameStep(plan, flow, step, name));
      announce(`Renamed to ${name}`);
    },
    stopRenaming: () => {
      const step = view.getState().renaming;
      view.setState({ renaming: null });
      if (step !== null) viewing.focus(step);
    },
    startTitle: (titling) => view.setState({ titling }),
    renameGroup: grouping.rename,
    stopTitle: (refocus) => {
      const group = view.getState().titling;
      view.setState({ titling: null });
      if (refocus && group !== null) viewing.focus(groupNodeId(group));
    },
    collapseGroup: grouping.collapse,
    writeNote: (note) => view.setState({ writing: note }),
    stopWriting: noting.stop,
  };
  return {
    kit,
    viewing,
    loadHands: hands.load,
    adding,
    tidying,
    commands,
    menus,
    context: { view, actions },
    dragging,
    grouping,
    connecting: createConnecting(kit, adding),
    selecting: createSelecting(kit),
    focusing: createFocusing(kit, viewing),
    following: createFollowing(kit),
    pressing: createPressing(kit, menus, pinching),
  };
}

/** The card, frame or note whose words are being edited. */
const namedNode = ({ renaming, titling, writing }: CanvasView): string | null =>
  renaming ?? (titling !== null ? groupNodeId(titling) : writing === null ? null : noteNodeId(writing));

export type CanvasParts = ReturnType<typeof createCanvasParts>;
