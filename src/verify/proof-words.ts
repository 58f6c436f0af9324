import { dateAt, dayText } from '../calendar/day-text.ts';
import type { Plan } from '../plan/plan.ts';
import type { Proof } from './prove/proof.ts';

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

/** What no proof on paper can know, said beside every proof. */
export const NOT_CHECKED = [
  'Whether phones are plugged in and charged',
  'Whether the phone company delivers the call',
  'Whether people answer when it rings',
] as const;
