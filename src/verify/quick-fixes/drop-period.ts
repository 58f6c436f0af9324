import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { detailOf } from '../place-parts.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';

/** Removes a period that never holds, unless somebody’s working hours name it. */
export const dropPeriod: QuickFixer = (plan, finding) => {
  const id = idIn('hours', finding);
  const hours = id === null ? undefined : plan.hours[id];
  const gone = detailOf(finding);
  const period = hours?.periods.find((one) => one.id === gone);
  const isWorked = Object.values(plan.people).some(({ shift }) => shift?.hours === id && shift.periods.includes(gone));
  // Whoever opens an office for today opens its first period.
  if (id === null || !hours || !period || isWorked || hours.periods[0] === period) return [];
  const periods = hours.periods.filter((one) => one !== period);
  return [quickFix(`Remove “${period.name}”`, updateThing(plan, KINDS, 'hours', id, { periods }))];
};
