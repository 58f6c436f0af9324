import { DAY_MS } from '../calendar/local-date.ts';
import { PROOF_DAYS, type Proof } from './prove/proof.ts';

const FROM_MS = Date.UTC(2026, 10, 23);

/** A proof from 23 November 2026 in which all is well, with some members changed. */
export const proofOf = (changes: Partial<Proof> = {}): Proof => ({
  fromMs: FROM_MS,
  untilMs: FROM_MS + PROOF_DAYS * DAY_MS,
  findings: [],
  numbers: [],
  promises: [],
  limits: [],
  situations: 12,
  ...changes,
});
