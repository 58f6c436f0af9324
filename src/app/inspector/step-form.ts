import { createContext, use } from 'react';
import type { AnyKind, Kinds } from '../../engine/kind.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import type { PlanNode } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanDocument } from '../document/document-store.ts';

/** Settings by their keys; undefined takes one away. */
export type Changes = Readonly<Record<string, unknown>>;

/** The step a form is about, and what its fields may do. */
export interface StepForm {
  readonly document: PlanDocument;
  readonly kinds: Kinds;
  readonly plan: Plan;
  readonly flow: string;
  readonly id: string;
  readonly step: PlanNode;
  readonly kind: AnyKind;
  /** Whose settings these are, for the names of edits: “Main menu”, or 3 steps. */
  readonly owner: string;
  /** The settings that differ among several steps that are edited as one. */
  readonly differs: ReadonlySet<string>;
  /** The present minute in UTC milliseconds. */
  readonly nowMs: number;
  /** Changes settings as one named undo step, after an edit that makes what they name, if one is given. */
  readonly change: (changes: Changes, label?: string, making?: Edit) => void;
  /** What is typed and right but not committed yet; null when typing has ended. */
  readonly tryOut: (changes: Changes | null) => void;
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
