import type { CallScript } from '../../plan/call-script.ts';
import type { Finding } from '../finding.ts';

/** How many days ahead a proof looks (DESIGN, section 7). */
export const PROOF_DAYS = 400;

/** A number of seconds into a call, and a call that takes as long. */
export interface Moment {
  readonly seconds: number;
  readonly call: CallScript;
}

/** How long callers of a number need to a person while the hours that sort them first are in a period. */
export interface PeriodProof {
  /** Null where the number's callers are sorted by no hours. */
  readonly hours: string | null;
  /** Null is "closed, all other times". */
  readonly period: string | null;
  /** The longest until somebody answers, phones being answered at the last moment, no step met twice; null where nobody can. */
  readonly slowest: Moment | null;
  /** The quickest until somebody answers, after 4 s of ringing. */
  readonly quickest: Moment | null;
  /** Whether no call takes longer than the slowest: callers who can go round in many circles leave that open. */
  readonly exact: boolean;
}

/** What was found about the calls of one number. */
export interface NumberProof {
  readonly number: string;
  readonly periods: readonly PeriodProof[];
}

/** Whether a promise holds: for every call, not for one that `call` shows, or not known, because of `why`. */
export type PromiseVerdict = { readonly promise: string } & (
  | { readonly is: 'kept' }
  | { readonly is: 'broken'; readonly why: string; readonly call: CallScript | null }
  | { readonly is: 'unknown'; readonly why: string }
);

/** How far a proof is: so many of the plan's numbers are through. */
export interface ProofProgress {
  readonly done: number;
  readonly of: number;
}

/** What was proven to be wrong; `variant` is the case of the rule in the table of severities. */
export type ProvenFinding = Finding & { readonly variant?: string };

/** What holds for every call that begins in [fromMs, untilMs), and what was not proven. Plain JSON. */
export interface Proof {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly findings: readonly ProvenFinding[];
  readonly numbers: readonly NumberProof[];
  readonly promises: readonly PromiseVerdict[];
  /** What could not be proven and why, in words for a person; empty where everything was. */
  readonly limits: readonly string[];
  /** How many situations were told apart: kinds of instants × positions of switches × callers × sites. */
  readonly situations: number;
}
