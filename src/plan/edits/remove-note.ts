import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';

/** Takes a note away. */
export const removeNote = (flow: string, note: string): Edit => ({
  label: 'Delete a note',
  apply: (draft) => {
    delete flowLayout(draft, flow).notes[note];
  },
});
