import type { Arrival } from './day-arrivals.ts';

/** The calls of a day as plain numbers, in order of time. */
export interface BareCalls {
  readonly atMs: Float64Array;
  readonly talkMs: Float64Array;
  /** Infinity for callers who stay for ever. */
  readonly patienceMs: Float64Array;
}

/** Arrivals as plain numbers. */
export const bareCalls = (arrivals: readonly Arrival[]): BareCalls => ({
  atMs: Float64Array.from(arrivals, ({ atMs }) => atMs),
  talkMs: Float64Array.from(arrivals, ({ talkMs }) => talkMs),
  patienceMs: Float64Array.from(arrivals, ({ patienceMs }) => patienceMs ?? Infinity),
});

/**
 * The limit: an event loop for one queue, first come first served, and nothing else, as tightly as this language allows: a heap
 * of the instants at which talks end, a row of waiting calls, and whoever has left the row is noticed when their turn comes.
 * Writes how long every caller waited into `waits` and returns how many were answered.
 */
export function bareQueue({ atMs, talkMs, patienceMs }: BareCalls, agents: number, waits: Float64Array): number {
  const count = atMs.length;
  const ends = new Float64Array(agents + 1);
  const row = new Int32Array(count);
  let talking = 0;
  let first = 0;
  let last = 0;
  let coming = 0;
  let answered = 0;
  while (coming < count || talking > 0) {
    const end = talking > 0 ? ends[0]! : Infinity;
    let begins = -1;
    let now = end;
    if (coming < count && atMs[coming]! < end) {
      now = atMs[coming]!;
      if (talking < agents) begins = coming;
      else row[last++] = coming;
      coming += 1;
    } else {
      // Takes the end off the heap: the last one sifts down from the top.
      talking -= 1;
      const moved = ends[talking]!;
      let hole = 0;
      for (;;) {
        let child = 2 * hole + 1;
        if (child >= talking) break;
        if (child + 1 < talking && ends[child + 1]! < ends[child]!) child += 1;
        if (ends[child]! >= moved) break;
        ends[hole] = ends[child]!;
        hole = child;
      }
      ends[hole] = moved;
      while (first < last && begins < 0) {
        const next = row[first++]!;
        if (now - atMs[next]! > patienceMs[next]!) waits[next] = patienceMs[next]!;
        else begins = next;
      }
    }
    if (begins < 0) continue;
    waits[begins] = now - atMs[begins]!;
    answered += 1;
    const until = now + talkMs[begins]!;
    let hole = talking++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (ends[parent]! <= until) break;
      ends[hole] = ends[parent]!;
      hole = parent;
    }
    ends[hole] = until;
  }
  return answered;
}
