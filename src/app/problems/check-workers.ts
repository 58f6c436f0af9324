import type { Proof } from '../../verify/prove/proof.ts';
import { latestWins, type LatestWins } from './latest-wins.ts';
import { startChecker, type RunningChecker } from './start-checker.ts';
import { startProver, type ToProve } from './start-prover.ts';

/** A proof that takes longer than this is stopped for the next one. */
const PATIENCE_MS = 1000;

/** What checks and proves the plan on the screen, off the main thread. */
export interface CheckWorkers {
  readonly checker: RunningChecker;
  readonly prover: LatestWins<ToProve, Proof>;
}

/** Starts both; each is to be stopped. */
export const startCheckWorkers = (): CheckWorkers => ({
  checker: startChecker(),
  prover: latestWins(startProver, PATIENCE_MS),
});
