import { describe, expect, it } from 'vitest';
import { compareSeed, type Claims } from './compare-with-brute-force.fixture.ts';
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

describe('against brute force', () => {
  // Random calls are no proof: they miss much. But one that reaches what brute force does not would show that the judge errs.
  it('random calls reach nothing that brute force does not', { timeout: 120_000 }, () => {
    for (const seed of seeds(30)) {
      const { invented } = compare(seed, (plan, fromMs, untilMs) => randomCalls(plan, fromMs, untilMs, seed, 60));
      expect(invented, `seed ${seed}`).toEqual([]);
    }
  });
});
