import { DAY_MS } from '../calendar/local-date.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { NORMAL, type Situation } from '../plan/situation.ts';
import { PROOF_DAYS, type Proof } from './prove/proof.ts';
import { prove } from './prove/prove.ts';

/** From when a plan is proven, and what is declared then. */
export interface ProofStart {
  /** Any instant of the first day, in UTC milliseconds: proofs begin with the day in UTC, so that one holds all day long. */
  readonly nowMs: number;
  readonly situation?: Situation;
}

/** The beginning of the UTC day of an instant, in UTC milliseconds. */
export const proofStart = (nowMs: number): number => Math.floor(nowMs / DAY_MS) * DAY_MS;

/** The proof of a plan; a prover that throws has proven nothing, and the proof says so. */
export function proveAnyway(plan: Plan, { nowMs, situation = NORMAL }: ProofStart): Proof {
  const fromMs = proofStart(nowMs);
  try {
    return prove(plan, KINDS, fromMs, situation);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown reason';
    return {
      fromMs,
      untilMs: fromMs + PROOF_DAYS * DAY_MS,
      findings: [],
      numbers: [],
      promises: [],
      limits: [`The proof could not finish: ${why}. Please report this plan.`],
      situations: 0,
    };
  }
}
