import { useEffect, useRef, useState } from 'react';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CallPromise } from '../../plan/promise.ts';
import { proposePromises, type Proposal } from '../../verify/propose-promises.ts';
import type { PromiseVerdict } from '../../verify/prove/proof.ts';
import { withProof } from '../../verify/with-proof.ts';
import { useProofQuestions, type ProofQuestions } from '../things/proof-questions.ts';

/** A promise that could be made, and whether it would be kept. */
export interface ProvenProposal {
  readonly promise: CallPromise;
  readonly verdict: PromiseVerdict;
}

/** The promises that a plan could make, each with the shortest time that holds, kept ones first; null until they are proven. */
export function useProposals(plan: Plan): readonly ProvenProposal[] | null {
  const questions = useProofQuestions();
  const [found, setFound] = useState<readonly ProvenProposal[] | null>(null);
  // One after the other, so that of several edits in a row only the last one waits.
  const before = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (!questions) return undefined;
    let dropped = false;
    const look = async () => {
      if (dropped) return;
      const proven = await proveProposals(plan, questions.prove);
      if (!dropped) setFound(proven);
    };
    before.current = before.current.then(look, look);
    return () => {
      dropped = true;
    };
  }, [plan, questions]);
  return found;
}

/** Proves every proposal with each of its times at once, and keeps of each the first that holds, else the last. */
export async function proveProposals(plan: Plan, prove: ProofQuestions['prove']): Promise<ProvenProposal[]> {
  const proposals = proposePromises(plan, KINDS);
  if (proposals.length === 0) return [];
  const variants = proposals.map(variantsOf);
  const promises = Object.fromEntries(variants.flat().map(({ id, promise }) => [id, promise]));
  const asked = { ...plan, promises };
  const { promises: verdicts } = withProof(asked, [], await prove(asked)).proof;
  const byId = new Map(verdicts.map((verdict) => [verdict.promise, verdict]));
  const proven = variants.map((those) => {
    const judged = those.map(({ id, promise }) => ({ promise, verdict: byId.get(id)! }));
    return judged.find(({ verdict }) => verdict.is === 'kept') ?? judged.at(-1)!;
  });
  return proven.toSorted((left, right) => ORDER[left.verdict.is] - ORDER[right.verdict.is]);
}

const ORDER: Readonly<Record<PromiseVerdict['is'], number>> = { kept: 0, unknown: 1, broken: 2 };

const variantsOf = ({ promise, within }: Proposal, at: number): { id: string; promise: CallPromise }[] =>
  (within.length === 0 ? [promise.withinSeconds] : within).map((withinSeconds) => ({
    id: `p${at}-${withinSeconds ?? 'any'}`,
    promise: { ...promise, withinSeconds },
  }));
