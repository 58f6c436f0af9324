import { freeId } from '../../base/ids.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { roundPoint, type Point } from './point.ts';

/** What joins the edits of one note to one undo step. */
export const noteMerge = (flow: string, note: string): string => `note/${flow}/${note}`;

/** Puts a note beside the steps; no call depends on it. Its first words are the same undo step. */
export function addNote(plan: Plan, flow: string, at: Point, text: string): Edit {
  const notes = plan.layout.flows[flow]?.notes ?? {};
  const id = freeId('note', (candidate) => Object.hasOwn(notes, candidate));
  return {
    label: 'Add a note',
    merge: noteMerge(flow, id),
    made: [id],
    apply: (draft) => {
      flowLayout(draft, flow).notes[id] = { ...roundPoint(at), text };
    },
  };
}
