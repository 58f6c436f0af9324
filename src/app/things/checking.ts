import type { ProofProgress } from '../../verify/prove/proof.ts';

/** How the proof of the plan on the screen goes on, and the two things that somebody can do about it. */
export interface Checking {
  /** Null before it has begun. */
  readonly progress: ProofProgress | null;
  /** Whether what is said of problems and of the proof is all of the plan on the screen, and not of an earlier state. */
  readonly done: boolean;
  /** Somebody stopped it: until the next change, or until it is asked for, this state is not proven. */
  readonly cancelled: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** "3 of 5 numbers"; '' where there is too little to count. */
export const progressWords = (progress: ProofProgress | null): string =>
  progress === null || progress.of < 2 ? '' : `${progress.done} of ${progress.of} numbers`;
