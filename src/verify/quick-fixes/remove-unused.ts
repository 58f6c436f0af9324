import { KINDS } from '../../kinds/registry.ts';
import { removeThing } from '../../plan/edits/remove-thing.ts';
import { COLLECTIONS, type RefType } from '../../plan/field.ts';
import { quickFix, type QuickFixer } from './quick-fix.ts';

/** Removes a thing that has no part in any call. */
export const removeUnused: QuickFixer = (plan, { place }) => {
  if (place.at !== 'thing') return [];
  const entry = Object.entries(COLLECTIONS).find(([, collection]) => collection === place.collection);
  const ref = entry?.[0] as RefType | undefined;
  if (ref === undefined || !Object.hasOwn(plan[COLLECTIONS[ref]], place.id)) return [];
  const edit = removeThing(plan, KINDS, ref, place.id);
  return [quickFix(edit.label, edit)];
};
