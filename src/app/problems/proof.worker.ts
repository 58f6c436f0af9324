import { replaceEqualDeep } from '@tanstack/react-query';
import { expose } from 'comlink';
import type { Plan } from '../../plan/plan.ts';
import { waysTo, type TraceTarget } from '../../verify/ways-to.ts';
import { proveAnyway } from '../../verify/prove-anyway.ts';
import type { Proof, ProofProgress } from '../../verify/prove/proof.ts';
import type { WayTo } from '../../verify/prove/trace-back.ts';

let last: Plan | null = null;

/** A plan arrives as a copy: with the parts that did not change from the one before, what the prover remembers of them is found. */
const shared = (plan: Plan): Plan => (last = replaceEqualDeep(last, plan) as Plan);

const prover = {
  prove: (plan: Plan, nowMs: number, onProgress: (progress: ProofProgress) => void): Proof =>
    proveAnyway(shared(plan), { nowMs, onProgress }),
  waysTo: (plan: Plan, target: TraceTarget, nowMs: number): WayTo[] => waysTo(shared(plan), target, nowMs),
};

/** What the worker that proves plans understands. */
export type Prover = typeof prover;

expose(prover);
