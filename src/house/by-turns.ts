/** Two programs for the same work: `count` is how many units one run of it does. */
export interface Turns {
  readonly title: string;
  readonly unit: string;
  readonly count: number;
  /** A small program of our own that shows what the machine could do, or a peer's way; one run does the work `times` times over, else once. */
  readonly limit: { readonly name: string; readonly run: () => unknown; readonly times?: number };
  readonly ours: { readonly name: string; readonly run: () => unknown };
  readonly rounds?: number;
}

/** Runs both by turns in one process and prints the median of each in units a second and their ratio. */
export function byTurns({ title, unit, count, limit, ours, rounds = 15 }: Turns): void {
  const times = { limit: [] as number[], ours: [] as number[] };
  limit.run();
  ours.run();
  for (let round = 0; round < rounds; round += 1) {
    times.limit.push(clock(limit.run) / (limit.times ?? 1));
    times.ours.push(clock(ours.run));
  }
  const limitMs = median(times.limit);
  const oursMs = median(times.ours);
  console.log(`\n${title}`);
  console.log(`  ours   ${rate(count, oursMs, unit)}  ${ours.name}`);
  console.log(`  beside ${rate(count, limitMs, unit)}  ${limit.name}`);
  console.log(`  ratio  ${(limitMs / oursMs).toPrecision(3)} × the speed of that, medians of ${rounds} rounds`);
}

const clock = (run: () => unknown): number => {
  const begun = performance.now();
  run();
  return performance.now() - begun;
};

const median = (times: number[]): number => times.sort((left, right) => left - right)[times.length >> 1]!;

const rate = (count: number, ms: number, unit: string): string =>
  count === 1
    ? `${ms.toFixed(2).padStart(10)} ms / ${unit}`
    : `${Math.round((count / ms) * 1000)
        .toLocaleString('en-US')
        .padStart(12)} ${unit}/s`;
