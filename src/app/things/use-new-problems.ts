import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import type { Proof } from '../../verify/prove/proof.ts';
import { newProblems } from './new-problems.ts';
import { useProofQuestions } from './proof-questions.ts';

/** The problems that a change would make, and whether more may follow once it is proven. */
export interface NewProblems {
  readonly problems: readonly Finding[];
  readonly proving: boolean;
}

interface Proofs {
  readonly before: Plan;
  readonly after: Plan;
  readonly proofs: readonly [Proof, Proof];
}

/** The errors and warnings that a plan has after a change and not before: what the rules find at once, what is proven later. */
export function useNewProblems(before: Plan, after: Plan): NewProblems {
  const questions = useProofQuestions();
  const [known, setKnown] = useState<Proofs | null>(null);
  useEffect(() => {
    if (!questions) return undefined;
    let dropped = false;
    void Promise.all([questions.prove(before), questions.prove(after)]).then((proofs) => {
      if (!dropped) setKnown({ before, after, proofs });
    });
    return () => {
      dropped = true;
    };
  }, [before, after, questions]);
  const current = known?.before === before && known.after === after ? known : null;
  const problems = useMemo(() => newProblems(before, after, current?.proofs), [before, after, current]);
  return { problems, proving: questions !== null && current === null };
}
