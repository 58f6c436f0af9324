import type { EdgeChange, NodeChange } from '@xyflow/react';
import { wireId, wireOf } from '../../exchange/picture/wire-id.ts';
import { NOTHING, type Selection } from '../document/selection.ts';
import type { CanvasKit } from './canvas-kit.ts';
import type { CanvasNode, WireEdge } from './flow-elements.ts';
import { noteOfNode } from './node-ids.ts';

interface Selecting {
  /** The pointer went down: what is selected now is what a box adds to, and what comes back when it is cancelled. */
  readonly onPress: () => void;
  readonly boxBegins: (adds: boolean) => void;
  /** Some steps besides those that React Flow found, from the drawing of a flow that is far away. */
  readonly boxEnds: (steps?: readonly string[]) => void;
  /** What was selected when the pointer went down is selected again. */
  readonly restore: () => void;
  readonly nodes: (changes: readonly NodeChange<CanvasNode>[]) => void;
  readonly wires: (changes: readonly EdgeChange<WireEdge>[]) => void;
}

/** Takes React Flow's selection changes into the document; one change of it for one batch. */
export function createSelecting({ document, scene }: CanvasKit): Selecting {
  let pressed = NOTHING;
  let kept: Selection | null = null;
  const join = (one: readonly string[], other: readonly string[] = []) => [...new Set([...other, ...one])];
  return {
    onPress: () => {
      pressed = document.store.getState().selection;
    },
    boxBegins: (adds) => {
      kept = adds ? pressed : null;
      if (kept) document.select(kept);
    },
    boxEnds: (steps) => {
      if (steps) document.select({ ...NOTHING, steps: join(steps, kept?.steps) });
      kept = null;
    },
    restore: () => {
      kept = null;
      document.select(pressed);
    },
    nodes: (changes) => {
      const { selection } = document.store.getState();
      const steps = new Set(selection.steps);
      const notes = new Set(selection.notes);
      let changed = false;
      for (const change of changes) {
        if (change.type !== 'select') continue;
        const note = noteOfNode(change.id);
        const set = note === undefined ? steps : notes;
        // The card of a collapsed group stands for its steps.
        const members = scene().folded.get(change.id)?.members;
        for (const id of members ?? [note ?? change.id]) {
          if (set.has(id) === change.selected) continue;
          changed = true;
          if (change.selected) set.add(id);
          else set.delete(id);
        }
      }
      if (!changed) return;
      document.seal();
      document.select({ ...selection, steps: join([...steps], kept?.steps), notes: join([...notes], kept?.notes) });
    },
    wires: (changes) => {
      const { selection } = document.store.getState();
      const wires = new Set(selection.wires.map(wireId));
      let changed = false;
      for (const change of changes) {
        if (change.type !== 'select' || wires.has(change.id) === change.selected) continue;
        changed = true;
        if (change.selected) wires.add(change.id);
        else wires.delete(change.id);
      }
      if (changed) document.select({ ...selection, wires: [...wires].map(wireOf) });
    },
  };
}
