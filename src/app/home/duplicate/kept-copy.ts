import type { Plan } from '../../../plan/plan.ts';
import { emptyForm, formAgain, type CopyForm, type Step } from './copy-form.ts';

/** How far the duplicate of a client was answered. */
export interface KeptCopy {
  readonly form: CopyForm;
  readonly step: Step;
}

const KEPT = new Map<string, KeptCopy>();

/** What was answered about the duplicate of a client since the page was opened; null before anything was. */
export function keptCopy(plan: Plan): KeptCopy | null {
  const kept = KEPT.get(plan.id);
  return kept ? { ...kept, form: formAgain(kept.form, plan) } : null;
}

/** Keeps answers for when the duplicate of this client is asked for again; a form as it is at first is none. */
export function keepCopy(plan: Plan, { form, step }: KeptCopy): void {
  if (step === 'office' && JSON.stringify(form) === JSON.stringify(emptyForm(plan))) KEPT.delete(plan.id);
  else KEPT.set(plan.id, { form, step });
}

/** Forgets them: the client was made, or they were given up. */
export const forgetCopy = (plan: Plan): void => void KEPT.delete(plan.id);
