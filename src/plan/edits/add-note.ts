import { freeId } from '../../base/ids.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { roundPoint, type Point } from './point.ts';

/** Puts a note beside the steps; no call depends on it. */
export function addNote(plan: Plan, flow: string, at: Point, text: string): Edit {
  const notes = plan.layout.flows[flow]?.notes ?? {};
  const id = freeId('note', (candidate) => Object.hasOwn(notes, candidate));
  return {
    label: 'Add a note',
    made: [id],
    apply: (draft) => {
      flowLayout(draft, flow).notes[id] = { ...roundPoint(at), text };
    },
  };
}
