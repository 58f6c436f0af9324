import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { detailOf } from '../place-parts.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';

/** Removes a level of a rotation in which nobody is, as long as another one stays. */
export const dropLevel: QuickFixer = (plan, finding) => {
  const id = idIn('rotations', finding);
  const rotation = id === null ? undefined : plan.rotations[id];
  const levels = rotation?.levels.filter((level) => level.id !== detailOf(finding)) ?? [];
  if (id === null || !rotation || levels.length === 0 || levels.length === rotation.levels.length) return [];
  return [quickFix('Remove the empty level', updateThing(plan, KINDS, 'rotations', id, { levels }))];
};
