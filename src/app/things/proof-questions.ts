import { createContext, use } from 'react';
import type { Plan } from '../../plan/plan.ts';
import type { Proof } from '../../verify/prove/proof.ts';
import type { WayTo } from '../../verify/prove/trace-back.ts';
import type { TraceTarget } from '../../verify/ways-to.ts';

/** What a page may ask the prover beside the proof that is always there; answered off the main thread. */
export interface ProofQuestions {
  /** The proof of a plan that somebody only thinks about. */
  readonly prove: (plan: Plan) => Promise<Proof>;
  /** Every way in which calls come to a thing; null where it took too long to say. */
  readonly waysTo: (plan: Plan, target: TraceTarget) => Promise<readonly WayTo[] | null>;
}

export const ProofQuestionsContext = createContext<ProofQuestions | null>(null);

/** Whom to ask about plans and calls; null outside the designer. */
export const useProofQuestions = (): ProofQuestions | null => use(ProofQuestionsContext);
