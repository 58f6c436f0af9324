import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkPlan } from '../../verify/check-plan.ts';
import type { Finding } from '../../verify/finding.ts';
import type { Proof } from '../../verify/prove/proof.ts';
import { withProof } from '../../verify/with-proof.ts';

/** The errors and warnings that a plan has after a change and not before, by the rules and, where they are given, by two proofs. */
export function newProblems(before: Plan, after: Plan, proofs?: readonly [Proof, Proof]): Finding[] {
  const findingsOf = (plan: Plan, proof: Proof | undefined): readonly Finding[] => {
    const found = checkPlan(plan, KINDS);
    return proof ? withProof(plan, found, proof).findings : found;
  };
  const known = new Set(findingsOf(before, proofs?.[0]).map(({ id }) => id));
  return findingsOf(after, proofs?.[1]).filter(({ id, severity }) => !known.has(id) && severity !== 'hint');
}
