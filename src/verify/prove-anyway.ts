import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { NORMAL, type Situation } from '../plan/situation.ts';
import type { Proof, ProofProgress } from './prove/proof.ts';
import { prove } from './prove/prove.ts';
import { proofStart, unproven } from './unproven.ts';

/** From when a plan is proven, and what is declared then. */
export interface ProofStart {
  /** Any instant of the first day, in UTC milliseconds: proofs begin with the day in UTC, so that one holds all day long. */
  readonly nowMs: number;
  readonly situation?: Situation;
  /** Told how far the proof is. */
  readonly onProgress?: (progress: ProofProgress) => void;
}

/** The proof of a plan; a prover that throws has proven nothing, and the proof says so. */
export function proveAnyway(plan: Plan, { nowMs, situation = NORMAL, onProgress }: ProofStart): Proof {
  try {
    return prove(plan, KINDS, proofStart(nowMs), situation, onProgress);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown reason';
    return unproven(nowMs, `The proof could not finish: ${why}. Please report this plan.`);
  }
}
