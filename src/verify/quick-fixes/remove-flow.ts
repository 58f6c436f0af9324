import { KINDS } from '../../kinds/registry.ts';
import { removeThing } from '../../plan/edits/remove-thing.ts';
import { quickFix, type QuickFixer } from './quick-fix.ts';

/** Removes a call flow that nothing leads to; the last one stays. */
export const removeFlow: QuickFixer = (plan, { place }) => {
  if (place.at !== 'flow' || !Object.hasOwn(plan.flows, place.flow) || Object.keys(plan.flows).length < 2) return [];
  const edit = removeThing(plan, KINDS, 'flow', place.flow);
  return [quickFix(edit.label, edit)];
};
