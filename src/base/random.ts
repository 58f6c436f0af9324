/** A seeded stream: `next()` is uniform in [0, 1) and a pure function of `state`, which is plain JSON and can be stored. */
export interface Random {
  readonly state: number;
  readonly value: number;
}

/** One draw of the mulberry32 generator: the value and the state to draw from next. Not for secrets. */
export function drawRandom(state: number): Random {
  const next = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(next ^ (next >>> 15), 1 | next);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return { state: next, value: ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296 };
}
