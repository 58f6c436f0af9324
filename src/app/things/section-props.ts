import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import type { Proof } from '../../verify/prove/proof.ts';
import type { PlanDocument } from '../document/document-store.ts';

/** A proof, and the state of the plan that it is about: an earlier one than on the screen until that is through. */
export interface Proven {
  readonly plan: Plan;
  readonly proof: Proof;
}

/** What every page of things gets: the document it edits, the thing its address names, and what the checks found. */
export interface SectionProps {
  readonly document: PlanDocument;
  /** The id in the address; the thing may be gone. */
  readonly item: string | null;
  readonly findings: readonly Finding[];
  /** Null before the first proof. */
  readonly proven: Proven | null;
  /** The present instant in UTC milliseconds, renewed every half minute. */
  readonly nowMs: number;
  /** Plays a call in "Try a call". */
  readonly onPlay: (call: CallScript) => void;
}
