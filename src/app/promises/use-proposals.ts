import { useMemo } from 'react';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CallPromise } from '../../plan/promise.ts';
import { proposePromises, type Proposal } from '../../verify/propose-promises.ts';
import type { PromiseVerdict } from '../../verify/prove/proof.ts';
import { withProof } from '../../verify/with-proof.ts';
import { useProofQuestions, type ProofQuestions } from '../things/proof-questions.ts';
import { useWork, type Work } from '../things/use-work.ts';

/** A promise that could be made, and whether it would be kept. */
export interface ProvenProposal {
  readonly promise: CallPromise;
  readonly verdict: PromiseVerdict;
}

interface Asked {
  readonly plan: Plan;
  readonly prove: ProofQuestions['prove'];
}

// The prover is shared and goes on with what it began: of several edits in a row only the last one waits for it.
function begin(): Work<Asked, readonly ProvenProposal[] | null> {
  let before: Promise<unknown> = Promise.resolve();
  let turn = 0;
  return {
    run: ({ plan, prove }) => {
      const own = (turn += 1);
      const look = async () => (own === turn ? proveProposals(plan, prove) : null);
      const found = before.then(look, look);
      before = found;
      return found;
    },
    stop: () => {
      turn += 1;
    },
  };
}

/** The promises that a plan could make, each with the shortest time that holds, kept ones first; null until they are proven. */
export function useProposals(plan: Plan): readonly ProvenProposal[] | null {
  const questions = useProofQuestions();
  const asked = useMemo(() => questions && { plan, prove: questions.prove }, [plan, questions]);
  return useWork(asked, begin).answer;
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
