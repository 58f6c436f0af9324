import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';

const EMERGENCY = /^(?:911|933|112|999)/;

/** Gives somebody the next extension after theirs, of the same length, that nobody has. */
export const freeExtension: QuickFixer = (plan, finding) => {
  const id = idIn('people', finding);
  const now = id === null ? undefined : plan.people[id]?.extension;
  if (id === null || now === undefined) return [];
  const taken = new Set(Object.values(plan.people).map(({ extension }) => extension));
  for (let next = Number(now) + 1; String(next).length <= now.length; next += 1) {
    const extension = String(next).padStart(now.length, '0');
    if (taken.has(extension) || EMERGENCY.test(extension)) continue;
    return [quickFix(`Give them extension ${extension}`, updateThing(plan, KINDS, 'people', id, { extension }))];
  }
  return [];
};
