import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';

/** Leads a number to the only call flow there is. */
export const onlyFlow: QuickFixer = (plan, finding) => {
  const id = idIn('numbers', finding);
  const [flow, ...others] = Object.keys(plan.flows);
  if (id === null || flow === undefined || others.length > 0) return [];
  const label = `Lead it to “${plan.flows[flow]!.name}”`;
  return [quickFix(label, updateThing(plan, KINDS, 'numbers', id, { flow }))];
};
