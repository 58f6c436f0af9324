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

/** Random small plans that are compared, each followed by the engine at every start and choice that can matter; more in `soak:proof`. */
const PLANS = Number(process.env['RINGPLAN_PLANS'] ?? 300);

/**
 * Plans of which the prover claims more than brute force finds. It lets people come and go within one instant (away when a queue asks
 * for them, there when the next step does, at the same millisecond), and callers take their time over a key; brute force does neither.
 * That it misses nothing is tested of them as well.
 */
const MORE_THAN_FOUND: readonly number[] = [
  142, 745, 759, 931, 994, 1115, 1141, 1169, 1267, 1361, 1703, 1925, 1974, 2201, 2299, 2328, 2331, 2362, 2496, 2534,
  2779, 2936,
];

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
      const more = MORE_THAN_FOUND.includes(seed);
      if (!more) expect(invented, `seed ${seed}`).toEqual([]);
      for (const [number, starts] of reached.perNumber) {
        const longest = Math.max(-1, ...Array.from(starts.values(), ({ slowestSeconds }) => slowestSeconds ?? -1));
        const claimed = slowest.get(number) ?? -1;
        if (more) expect(claimed, `seed ${seed}`).toBeGreaterThanOrEqual(longest);
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
