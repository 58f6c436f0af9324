import { describe, expect, it } from 'vitest';
import { compareSeed, type Claims } from './compare-with-brute-force.fixture.ts';
import { proverClaims } from './prover-claims.fixture.ts';
import { randomCalls } from './random-calls.fixture.ts';

/** Seeds of small plans that once showed a difference, each with what it was: they are compared first, always. */
const KEPT_SEEDS: readonly { readonly seed: number; readonly found: string }[] = [];

const seeds = (count: number): number[] => [
  ...KEPT_SEEDS.map(({ seed }) => seed),
  ...Array.from({ length: count }, (_, index) => index + 1),
];

/** Whatever a plan's calls reach, and nothing else, must be claimed; of a search that stopped early only the first can be told. */
function compare(seed: number, claims: Claims): { missed: readonly string[]; invented: readonly string[] } {
  const { missed, invented, reached } = compareSeed(seed, claims);
  return { missed, invented: reached.truncated ? [] : invented };
}

/** Random small plans that are compared; each is followed by the engine at every start and choice that can matter. */
const PLANS = 1000;

/**
 * Plans in which the prover finds a longer call than brute force, which lets nobody come or go within one instant: somebody is away
 * when a queue asks for them and there when the next step does, at the same millisecond.
 */
const WITHIN_AN_INSTANT: readonly number[] = [142];

describe('against brute force', () => {
  it('the prover claims what calls reach, no more and no less, and the same longest call', { timeout: 600_000 }, () => {
    for (const seed of seeds(PLANS)) {
      let slowest: ReadonlyMap<string, number | null> = new Map();
      const { missed, invented, reached } = compareSeed(seed, (plan, fromMs, untilMs) => {
        const claims = proverClaims(plan, fromMs, untilMs);
        slowest = claims.slowest;
        return claims;
      });
      expect(missed, `seed ${seed}`).toEqual([]);
      if (reached.truncated) continue;
      expect(invented, `seed ${seed}`).toEqual([]);
      for (const [number, starts] of reached.perNumber) {
        const longest = Math.max(-1, ...Array.from(starts.values(), ({ slowestSeconds }) => slowestSeconds ?? -1));
        const claimed = slowest.get(number) ?? -1;
        if (WITHIN_AN_INSTANT.includes(seed)) expect(claimed, `seed ${seed}`).toBeGreaterThan(longest);
        else expect(claimed, `seed ${seed}`).toBe(longest);
      }
    }
  });

  // Random calls are no proof: they miss much. But one that reaches what brute force does not would show that the judge errs.
  it('random calls reach nothing that brute force does not', { timeout: 120_000 }, () => {
    for (const seed of seeds(30)) {
      const { invented } = compare(seed, (plan, fromMs, untilMs) => randomCalls(plan, fromMs, untilMs, seed, 60));
      expect(invented, `seed ${seed}`).toEqual([]);
    }
  });
});
