import { describe, expect, it } from 'vitest';
import { randomFrom } from './random.ts';

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe('randomFrom', () => {
  it('gives the same numbers for the same seeds and others for others', () => {
    const first = draws(50, randomFrom(7, 1).unit);
    expect(draws(50, randomFrom(7, 1).unit)).toEqual(first);
    for (const seeds of [[7], [7, 2], [8, 1], [1, 7], [7 + 2 ** 32, 1]])
      expect(draws(50, randomFrom(...seeds).unit)).not.toEqual(first);
  });

  it('stays what it is: kept seeds of failed runs must play the same again', () => {
    const random = randomFrom(1);
    expect(draws(4, () => random.below(1_000_000))).toMatchInlineSnapshot(`
      [
        657012,
        874762,
        91315,
        760339,
      ]
    `);
  });

  it('draws evenly, also over neighbouring seeds', () => {
    const random = randomFrom(3);
    const counts = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 100_000; draw += 1) counts[random.below(10)]! += 1;
    // Chi square of 9 degrees of freedom: 27.9 is passed by chance once in a thousand.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
    const firsts = Array.from({ length: 10_000 }, (_, seed) => randomFrom(seed).unit());
    expect(mean(firsts)).toBeCloseTo(0.5, 1);
    expect(new Set(firsts).size).toBeGreaterThan(9_990);
  });

  it('draws exponential times with their mean and its square as variance', () => {
    const random = randomFrom(5);
    const times = draws(200_000, () => random.exponential(20));
    expect(mean(times)).toBeCloseTo(20, 0);
    expect(mean(times.map((time) => (time - 20) ** 2)) / 400).toBeCloseTo(1, 1);
    expect(Math.min(...times.slice(0, 1000))).toBeGreaterThanOrEqual(0);
  });
});
