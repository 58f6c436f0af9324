/** A stream of chance that depends on its seeds alone. Drawing changes it: whoever must draw alike begins with equal seeds. */
export interface Random {
  /** From 0 up to, not including, 1, in steps of 2⁻³². */
  readonly unit: () => number;
  /** A whole number from 0 up to, not including, `count`. */
  readonly below: (count: number) => number;
  /** Whether something of a probability from 0 to 1 happens. */
  readonly chance: (probability: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** A draw of the exponential distribution with this mean. */
  readonly exponential: (mean: number) => number;
}

/** A stream from one or more seeds, each a whole number: sfc32 (Doty-Humphrey, PractRand), seeded by a mix of all of them. */
export function randomFrom(...seeds: readonly number[]): Random {
  let mixed = 0x9e3779b9;
  const next = () => {
    // splitmix32: neighbouring seeds give unlike states.
    mixed = (mixed + 0x9e3779b9) | 0;
    let word = mixed ^ (mixed >>> 16);
    word = Math.imul(word, 0x21f0aaad);
    word ^= word >>> 15;
    word = Math.imul(word, 0x735a2d97);
    return word ^ (word >>> 15);
  };
  for (const seed of seeds) for (const half of [seed, Math.floor(seed / 2 ** 32)]) mixed = next() ^ half;
  let a = next();
  let b = next();
  let c = next();
  let counter = 1;
  const word = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) word();
  const unit = () => word() / 2 ** 32;
  const below = (count: number) => Math.floor(unit() * count);
  return {
    unit,
    below,
    chance: (probability) => unit() < probability,
    pick: (list) => list[below(list.length)]!,
    exponential: (mean) => -mean * Math.log(1 - unit()),
  };
}
