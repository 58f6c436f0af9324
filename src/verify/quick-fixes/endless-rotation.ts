import { parseDate } from '../../calendar/local-date.ts';
import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';

/** Removes the last day of a rotation, so that it goes on. */
export const endlessRotation: QuickFixer = (plan, finding) => {
  const id = idIn('rotations', finding);
  const rotation = id === null ? undefined : plan.rotations[id];
  // A first day that does not exist is not mended by taking away the last one.
  if (id === null || rotation?.until === undefined || parseDate(rotation.startsOn) === null) return [];
  return [quickFix('Remove its last day', updateThing(plan, KINDS, 'rotations', id, { until: undefined }))];
};
