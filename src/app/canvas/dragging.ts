import type { NodeChange } from '@xyflow/react';
import { wireOf } from '../../exchange/picture/wire-id.ts';
import { allOf } from '../../plan/edits/all-of.ts';
import { canInsertOnWire, insertOnWire } from '../../plan/edits/insert-on-wire.ts';
import { moveNote } from '../../plan/edits/move-note.ts';
import { moveSteps } from '../../plan/edits/move-steps.ts';
import type { Point } from '../../plan/edits/point.ts';
import { announce } from '../ui/announcer.tsx';
import type { CanvasKit } from './canvas-kit.ts';
import type { CanvasNode } from './flow-elements.ts';
import { wireAt } from './wire-at.ts';

interface Dragging {
  /** Takes the places of a drag in progress from React Flow's changes. */
  readonly follow: (changes: readonly NodeChange<CanvasNode>[]) => void;
  /** While one card is dragged: shows the wire it would go into. */
  readonly hover: () => void;
  /** The drag ended: one edit, a move or an insertion. */
  readonly drop: () => void;
}

/** Dragging cards: places stay out of the plan until the drag ends, then the whole drag is one undo step. */
export function createDragging(kit: CanvasKit): Dragging {
  const { view, document } = kit;
  const single = (): [string, Point] | undefined => {
    const moving = view.getState().moving;
    return moving?.size === 1 ? [...moving][0] : undefined;
  };
  return {
    follow: (changes) => {
      let moving: Map<string, Point> | null = null;
      for (const change of changes) {
        if (change.type !== 'position' || !change.position || !change.dragging) continue;
        moving ??= new Map(view.getState().moving);
        moving.set(change.id, change.position);
      }
      if (moving) view.setState({ moving });
    },
    hover: () => {
      const dragged = single();
      if (!dragged || dragged[0].startsWith('note:')) return;
      const [step, place] = dragged;
      const { plan, flow } = document.store.getState();
      const size = kit.scene().models.get(step)?.size;
      if (!size) return;
      const over = wireAt(kit.scene(), { x: place.x + size.width / 2, y: place.y + 29 }, 30, (wire) =>
        canInsertOnWire(plan, kit.kinds, flow, { step: wire.source, exit: wire.exit }, step),
      );
      if (view.getState().hotWire !== (over?.id ?? null)) view.setState({ hotWire: over?.id ?? null });
    },
    drop: () => {
      const { moving, hotWire } = view.getState();
      view.setState({ hotWire: null });
      if (!moving || moving.size === 0) return;
      const { plan, flow } = document.store.getState();
      const dragged = single();
      if (hotWire && dragged) {
        document.edit(insertOnWire(plan, kit.kinds, flow, wireOf(hotWire), ...dragged));
        announce(`Inserted ${plan.flows[flow]?.nodes[dragged[0]]?.name ?? ''}`);
      } else {
        const steps = Object.fromEntries([...moving].filter(([id]) => !id.startsWith('note:')));
        const notes = [...moving].filter(([id]) => id.startsWith('note:'));
        const move = moveSteps(plan, flow, steps);
        const edits = [
          ...(Object.keys(steps).length > 0 ? [move] : []),
          ...notes.map(([id, at]) => moveNote(flow, id.slice('note:'.length), at)),
        ];
        document.edit(edits.length === 1 ? edits[0]! : allOf(notes.length > 0 ? 'Move' : move.label, edits));
      }
      view.setState({ moving: null });
    },
  };
}
