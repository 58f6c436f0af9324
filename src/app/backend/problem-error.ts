import type { Problem } from '../../protocol/problem.ts';

/** A refused or lost request as something a query can throw. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
  }
}

/** Whether nobody answered: no backend, or something else at its address. */
export const isAway = ({ code }: Problem): boolean => code === 'unreachable' || code === 'bad-reply';
