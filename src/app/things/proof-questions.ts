import { createContext, use } from 'react';
import type { CallScript } from '../../plan/call-script.ts';
import type { RefType } from '../../plan/field.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Proof } from '../../verify/prove/proof.ts';

/** Something of a plan that calls may come to: a person, a mailbox, a greeting. */
export interface TraceTarget {
  readonly ref: RefType;
  readonly id: string;
}

/** One way in which calls come to something: the number, the keys, when, all of it in words, and a call that shows it. */
export interface WayHere {
  readonly number: string;
  readonly keys: readonly string[];
  readonly when: string;
  readonly says: string;
  readonly call: CallScript | null;
}

/** What a page may ask the prover beside the proof that is always there; answered off the main thread. */
export interface ProofQuestions {
  /** The proof of a plan that somebody only thinks about. */
  readonly prove: (plan: Plan) => Promise<Proof>;
  /** Every way in which calls come to a thing; absent where nobody can say. */
  readonly waysTo?: (plan: Plan, target: TraceTarget) => Promise<readonly WayHere[]>;
}

export const ProofQuestionsContext = createContext<ProofQuestions | null>(null);

/** Whom to ask about plans and calls; null outside the designer. */
export const useProofQuestions = (): ProofQuestions | null => use(ProofQuestionsContext);
