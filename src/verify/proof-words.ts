import { dateAt, dayText } from '../calendar/day-text.ts';
import type { Plan } from '../plan/plan.ts';
import { numberWords, periodWords, secondsWords } from '../plan/promise-words.ts';
import type { PeriodProof, Proof } from './prove/proof.ts';

/** The last local date a proof covers, in words: "27 Dec 2027". */
export const untilWords = (plan: Plan, { untilMs }: Proof): string =>
  dayText(dateAt(plan.zone, untilMs)).replace(/^\w+ /, '');

/** Whether a proof has looked at everything and found no caller who ends with nobody and nothing, or goes round for ever. */
export const nobodyLost = ({ limits, findings }: Proof): boolean =>
  limits.length === 0 &&
  findings.every(({ rule, severity }) => rule !== 'caller-lost' && !(rule === 'endless-loop' && severity === 'error'));

/** Something that could not be proven, as a sentence that says so. */
export const notProven = (limit: string): string => `Not proven: ${limit}`;

/** What a proof says, in one line: "Checked to 27 Dec 2027: no caller gets lost", or what it could not prove. */
export function proofLine(plan: Plan, proof: Proof): string {
  const [limit] = proof.limits;
  if (limit !== undefined) return notProven(limit);
  return `Checked to ${untilWords(plan, proof)}: ${nobodyLost(proof) ? 'no caller gets lost' : 'some callers get lost'}`;
}

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

/** What no proof on paper can know, said beside every proof. */
export const NOT_CHECKED = [
  'Whether phones are plugged in and charged',
  'Whether the phone company delivers the call',
  'Whether people answer when it rings',
] as const;
