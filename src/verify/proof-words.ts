import { dateAt, dayText } from '../calendar/day-text.ts';
import type { Plan } from '../plan/plan.ts';
import { numberWords, periodWords } from '../plan/promise-words.ts';
import type { PeriodProof, Proof } from './prove/proof.ts';

/** The last local date a proof covers, in words: "27 Dec 2027". */
export const untilWords = (plan: Plan, { untilMs }: Proof): string =>
  dayText(dateAt(plan.zone, untilMs)).replace(/^\w+ /, '');

/** Whether a proof has looked at everything and every caller who waits is looked after. */
export const nobodyLost = ({ limits, numbers }: Proof): boolean =>
  limits.length === 0 && numbers.every(({ periods }) => periods.every(({ neverLost }) => neverLost));

/** What a proof says, in one line: "Checked to 27 Dec 2027: no caller gets lost", or what it could not prove. */
export function proofLine(plan: Plan, proof: Proof): string {
  const [limit] = proof.limits;
  if (limit !== undefined) return `Not proven: ${limit}`;
  return `Checked to ${untilWords(plan, proof)}: ${nobodyLost(proof) ? 'no caller gets lost' : 'some callers get lost'}`;
}

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
    .toSorted((left, right) => (right.slowest?.seconds ?? -1) - (left.slowest?.seconds ?? -1));

/** What no proof on paper can know, said beside every proof. */
export const NOT_CHECKED = [
  'Whether phones are plugged in and charged',
  'Whether the phone company delivers the call',
  'Whether people answer when it rings',
] as const;
