import type { Plan } from '../plan/plan.ts';
import { numberWords, periodWords, secondsWords } from '../plan/promise-words.ts';
import type { PeriodProof, Proof } from './prove/proof.ts';

/** How long callers need to a person at the longest: "95 s", "at least 5 min", or "nobody answers". */
export const slowestWords = ({ slowest, exact }: PeriodProof): string =>
  slowest === null ? 'nobody answers' : `${exact ? '' : 'at least '}${secondsWords(slowest.seconds)}`;

/** One row of "how long callers need to a person": the number, and when. */
export interface PeriodRow extends PeriodProof {
  readonly number: string;
  readonly when: string;
}

/** Every number and period of a proof as rows with words, the slowest first; where nobody can be reached last. */
export const periodRows = (plan: Plan, { numbers }: Proof): PeriodRow[] =>
  numbers
    .flatMap(({ number, periods }) =>
      periods.map((period) => ({
        ...period,
        number: numberWords(plan, number),
        when: period.hours === null ? 'at any time' : periodWords(plan, period.hours, period.period),
      })),
    )
    .toSorted((left, right) => longest(right) - longest(left));

const longest = ({ slowest }: PeriodProof): number => slowest?.seconds ?? -1;
