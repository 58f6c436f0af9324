import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { detailOf } from '../place-parts.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';

/** Exchanges the dates of other words that end before they begin. */
export const exchangeDates: QuickFixer = (plan, finding) => {
  const id = idIn('prompts', finding);
  const replacements = (id === null ? undefined : plan.prompts[id]?.replacements) ?? [];
  const wrong = replacements.find((one) => one.id === detailOf(finding));
  if (id === null || !wrong || wrong.from <= wrong.to) return [];
  const turned = replacements.map((one) => (one === wrong ? { ...one, from: one.to, to: one.from } : one));
  return [quickFix('Exchange the two dates', updateThing(plan, KINDS, 'prompts', id, { replacements: turned }))];
};
