import type { Edit } from '../../plan/edits/edit.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../finding.ts';
import { stepsOf, type Step } from '../steps-of.ts';
import { KINDS } from '../../kinds/registry.ts';

/** One way to mend a problem at once: what it does, in words, and the edit that does it under that name. */
export interface QuickFix {
  readonly label: string;
  readonly edit: Edit;
}

/** The fixes of one rule for one of its findings; none where what is right is for somebody to decide. */
export type QuickFixer = (plan: Plan, finding: Finding) => readonly QuickFix[];

/** A fix named as its edit will be among the undo steps. */
export const quickFix = (label: string, edit: Edit): QuickFix => ({
  label,
  edit: { label, ...(edit.made === undefined ? {} : { made: edit.made }), apply: (draft) => edit.apply(draft) },
});

/** The step that a finding is about, and the exit, where it names one. */
export function stepOf(
  plan: Plan,
  { place }: Finding,
): { readonly step: Step; readonly exit: string | undefined } | null {
  if (place.at !== 'node') return null;
  const step = stepsOf(plan, KINDS).find(({ flow, id }) => flow === place.flow && id === place.node);
  return step ? { step, exit: place.exit } : null;
}

/** The id of the thing that a finding is about, if it is in this collection. */
export const idIn = (collection: string, { place }: Finding): string | null =>
  place.at === 'thing' && place.collection === collection ? place.id : null;
