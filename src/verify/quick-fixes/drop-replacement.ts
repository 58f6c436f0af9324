import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { detailOf } from '../place-parts.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';

/** Removes the words of a greeting whose last day is over. */
export const dropReplacement: QuickFixer = (plan, finding) => {
  const id = idIn('prompts', finding);
  const kept = id === null ? [] : (plan.prompts[id]?.replacements ?? []).filter((one) => one.id !== detailOf(finding));
  if (id === null || !plan.prompts[id]) return [];
  const replacements = kept.length > 0 ? kept : undefined;
  return [quickFix('Remove the old words', updateThing(plan, KINDS, 'prompts', id, { replacements }))];
};
