import { DAY_MS } from '../../calendar/local-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { BruteForce, type Limits, type Reached } from './brute-force.fixture.ts';
import { smallPlan } from './small-plan.fixture.ts';
import { startsOf } from './starts-of.fixture.ts';

/** What somebody claims calls reach that begin in a window: as `Reached`, exactly. */
export interface Claim {
  readonly steps: ReadonlySet<string>;
  readonly exits: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
}

/** Whoever claims it: a prover. */
export type Claims = (plan: Plan, fromMs: number, untilMs: number) => Claim;

/** How a claim differs from what brute force found; both empty where they agree. */
export interface Differences {
  /** Reached by a call, and not claimed. */
  readonly missed: readonly string[];
  /** Claimed, and reached by no call. */
  readonly invented: readonly string[];
  readonly reached: Reached;
}

/** Monday 23 November 2026, 00:00 in Chicago: small plans have all their changes within a day from here. */
export const DAY = Date.UTC(2026, 10, 23, 6);

/** Starts before each change at first: enough for nearly every plan, and quick. */
const FEW = 3;

/** So many inputs at most: of a plan in twenty that needs more, only what is missed can be told. */
const ADVANCES = 10_000;

/** As compareWithBruteForce, of the small plan of a seed, within bounds that let a thousand of them run in a test. */
export const compareSeed = (seed: number, claims: Claims, limits: Limits = { advances: ADVANCES }): Differences =>
  compareWithBruteForce(smallPlan(seed), claims, limits);

/**
 * Compares what a prover claims of a plan's calls of one day with brute force. Starts are few at first; only where the claim goes
 * further every second is tried, so that a difference never comes from a start that was left out.
 */
export function compareWithBruteForce(plan: Plan, claims: Claims, limits: Limits = {}): Differences {
  const search = new BruteForce(plan, DAY, DAY + DAY_MS, limits);
  const tryAll = (most?: number) => {
    const { longestMs } = search.reached();
    for (const atMs of startsOf(plan, DAY, { longestMs, ...(most === undefined ? {} : { most }) })) search.start(atMs);
  };
  // First once each stretch: only then is known how long calls take.
  tryAll(1);
  tryAll(FEW);
  const claim = claims(plan, DAY, DAY + DAY_MS);
  if (difference(claim, search.reached()).length > 0) tryAll();
  const reached = search.reached();
  return { missed: difference(reached, claim), invented: difference(claim, reached), reached };
}

const PARTS = ['steps', 'exits', 'outcomes'] as const;

/** What is in the first and not in the second, each with what it is. */
const difference = (first: Claim, second: Claim): string[] =>
  PARTS.flatMap((part) => [...first[part]].filter((one) => !second[part].has(one)).map((one) => `${part} ${one}`));
