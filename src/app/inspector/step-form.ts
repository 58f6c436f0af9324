import { createContext, use } from 'react';
import type { AnyKind, Kinds } from '../../engine/kind.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import type { PlanNode } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanDocument } from '../document/document-store.ts';

/** The step a form is about, and what its fields may do. */
export interface StepForm {
  readonly document: PlanDocument;
  readonly kinds: Kinds;
  readonly plan: Plan;
  readonly flow: string;
  readonly id: string;
  readonly step: PlanNode;
  readonly kind: AnyKind;
  /** Changes settings as one named undo step. */
  readonly change: (changes: Readonly<Record<string, unknown>>, label?: string) => void;
  /** Adds a step of a kind where an exit leads; the canvas knows a free place. */
  readonly addAfter: (from: WireStart, kind: string) => void;
  readonly showStep: (step: string) => void;
}

export const StepFormContext = createContext<StepForm | null>(null);

/** The step of the form around a field. */
export function useStepForm(): StepForm {
  const form = use(StepFormContext);
  if (!form) throw new Error('Fields are drawn inside the form of a step');
  return form;
}
