import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import type { Proof } from '../../verify/prove/proof.ts';
import type { SectionId } from './pack.ts';

/** What the history of a plan knows; a pack can be made without. */
export interface PackHistory {
  /** The published version that routes exactly as this plan does; null for a draft. `atMs` is UTC. */
  readonly version: { readonly number: number; readonly atMs: number } | null;
  /** The version before, to tell the changes from; null where there is none. */
  readonly before: { readonly number: number; readonly plan: Plan } | null;
  /** Warnings that were accepted when the live version was published, by the id of the finding. */
  readonly accepted: readonly { readonly finding: string; readonly reason: string }[];
}

/** All that a pack is made of. */
export interface PackInput {
  readonly plan: Plan;
  /** The day of the pack and the beginning of what it looks ahead to, in UTC milliseconds. */
  readonly nowMs: number;
  /** Null while there is none. */
  readonly proof: Proof | null;
  readonly findings: readonly Finding[];
  /** Null where no backend could be asked. */
  readonly history: PackHistory | null;
  /** Whether numbers of people's own mobiles are printed. */
  readonly personalNumbers: boolean;
  readonly sections: readonly SectionId[];
}
