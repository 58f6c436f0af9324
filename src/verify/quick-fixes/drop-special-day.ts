import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { detailOf } from '../place-parts.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';

/** Removes the special day that is over. */
export const dropSpecialDay: QuickFixer = (plan, finding) => {
  const id = idIn('hours', finding);
  const hours = id === null ? undefined : plan.hours[id];
  const day = hours?.specialDays.find((one) => one.id === detailOf(finding));
  if (id === null || !hours || !day) return [];
  const specialDays = hours.specialDays.filter((one) => one !== day);
  return [quickFix(`Remove “${day.name}”`, updateThing(plan, KINDS, 'hours', id, { specialDays }))];
};
