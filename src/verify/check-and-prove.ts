import type { Plan } from '../plan/plan.ts';
import { checkEverything, type EverythingOptions } from './check-everything.ts';
import { proveAnyway, type ProofStart } from './prove-anyway.ts';
import { withProof, type Checked } from './with-proof.ts';

/**
 * Everything that is known of a plan before any call meets it: what rules find, and what is proven. Server and command line ask
 * here; the screen takes the same two steps, so that what the rules find need not wait for the proof.
 */
export const checkAndProve = async (
  plan: Plan,
  { severities = {}, ...start }: ProofStart & Pick<EverythingOptions, 'severities'>,
): Promise<Checked> =>
  withProof(plan, await checkEverything(plan, { fromMs: start.nowMs, severities }), proveAnyway(plan, start));
