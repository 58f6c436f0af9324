import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';

/** Lets a switch rest in its first position. */
export const restInFirst: QuickFixer = (plan, finding) => {
  const id = idIn('modes', finding);
  const first = id === null ? undefined : plan.modes[id]?.positions[0];
  if (id === null || !first) return [];
  return [quickFix(`Let it rest in “${first.name}”`, updateThing(plan, KINDS, 'modes', id, { normal: first.id }))];
};
