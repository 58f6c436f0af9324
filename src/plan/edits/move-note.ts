import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { roundPoint, type Point } from './point.ts';

/** Moves a note. */
export const moveNote = (flow: string, note: string, at: Point): Edit => ({
  label: 'Move a note',
  apply: (draft) => {
    const found = flowLayout(draft, flow).notes[note];
    if (found) Object.assign(found, roundPoint(at));
  },
});
