import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';

/** Takes periods that are gone out of somebody’s working hours; if none is left, the first period there is. */
export const mendShift: QuickFixer = (plan, finding) => {
  const id = idIn('people', finding);
  const shift = id === null ? undefined : plan.people[id]?.shift;
  const periods = (shift && plan.hours[shift.hours]?.periods) ?? [];
  const [first] = periods;
  if (id === null || !shift || !first) return [];
  const left = shift.periods.filter((period) => periods.some((known) => known.id === period));
  const kept = left.length > 0 ? left : [first.id];
  const names = periods.flatMap((period) => (kept.includes(period.id) ? [`“${period.name}”`] : []));
  const changes = { shift: { ...shift, periods: kept } };
  return [quickFix(`Let them work in ${names.join(' and ')}`, updateThing(plan, KINDS, 'people', id, changes))];
};
