import type { EdgeChange, NodeChange } from '@xyflow/react';
import { wireId, wireOf } from '../../exchange/picture/wire-id.ts';
import type { CanvasKit } from './canvas-kit.ts';
import type { CanvasNode, WireEdge } from './flow-elements.ts';
import { noteOfNode } from './node-ids.ts';

interface Selecting {
  readonly nodes: (changes: readonly NodeChange<CanvasNode>[]) => void;
  readonly wires: (changes: readonly EdgeChange<WireEdge>[]) => void;
}

/** Takes React Flow's selection changes into the document; one change of it for one batch. */
export function createSelecting({ document, scene }: CanvasKit): Selecting {
  return {
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
      document.select({ ...selection, steps: [...steps], notes: [...notes] });
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
