import type { Random } from '../base/random.ts';

/** One call that comes in during a day, and everything its caller will do. */
export interface Arrival {
  readonly atMs: number;
  /** The id of the number that is called. */
  readonly number: string;
  readonly caller: string | null;
  readonly calledBefore?: boolean;
  /** How long the caller stays without talking to anybody, in milliseconds; null is for ever. */
  readonly patienceMs: number | null;
  /** How long they talk once somebody answered, in milliseconds. */
  readonly talkMs: number;
  /** What they press at each question, in order, '' for nothing; past its end they press nothing. */
  readonly keys: readonly string[];
  /** Whether they leave a message when asked for one: yes where it is absent. */
  readonly leavesMessage?: boolean;
}

/** Means, in milliseconds, of a stream of calls that come independently of each other, talk and lose patience as chance has it. */
export interface Stream {
  readonly number: string;
  readonly fromMs: number;
  readonly count: number;
  readonly betweenMs: number;
  readonly talkMs: number;
  readonly patienceMs: number | null;
  readonly keys?: readonly string[];
}

/** Draws a Poisson stream of calls with exponential talks and patience, in whole milliseconds. */
export function drawArrivals(random: Random, stream: Stream): Arrival[] {
  let atMs = stream.fromMs;
  return Array.from({ length: stream.count }, () => {
    atMs += random.exponential(stream.betweenMs);
    return {
      atMs: Math.round(atMs),
      number: stream.number,
      caller: `+1312555${String(random.below(10_000)).padStart(4, '0')}`,
      patienceMs: stream.patienceMs === null ? null : Math.round(random.exponential(stream.patienceMs)),
      talkMs: Math.round(random.exponential(stream.talkMs)),
      keys: stream.keys ?? [],
    };
  });
}
