import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { detailOf } from '../place-parts.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';

/** Keeps somebody in a team at their first place only. */
export const keepOnce: QuickFixer = (plan, finding) => {
  const id = idIn('teams', finding);
  const team = id === null ? undefined : plan.teams[id];
  if (id === null || !team) return [];
  const twice = detailOf(finding);
  const members = team.members.filter((member, index) => member !== twice || team.members.indexOf(member) === index);
  const label = `Keep ${plan.people[twice]?.name ?? 'them'} once`;
  return [quickFix(label, updateThing(plan, KINDS, 'teams', id, { members }))];
};
