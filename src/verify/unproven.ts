import { DAY_MS } from '../calendar/local-date.ts';
import { PROOF_DAYS, type Proof } from './prove/proof.ts';

/** The beginning of the UTC day of an instant, in UTC milliseconds. */
export const proofStart = (nowMs: number): number => Math.floor(nowMs / DAY_MS) * DAY_MS;

/** A proof from the day of an instant on that shows nothing, because of `why`. */
export function unproven(nowMs: number, why: string): Proof {
  const fromMs = proofStart(nowMs);
  return {
    fromMs,
    untilMs: fromMs + PROOF_DAYS * DAY_MS,
    findings: [],
    numbers: [],
    promises: [],
    limits: [why],
    situations: 0,
  };
}
