/** Does one piece of work at a time; `stop` ends it without an answer. */
export interface Runner<I, O> {
  run(input: I): Promise<O>;
  stop(): void;
}

/** Work of which only the latest matters. */
export interface LatestWins<I, O> {
  /** The answer, or null where later work took its place. */
  run(input: I): Promise<O | null>;
  stop(): void;
}

interface Job<I, O> {
  readonly input: I;
  readonly resolve: (output: O | null) => void;
}

/**
 * Runs work one after the other. While one piece runs only the latest other waits; what has run longer than `patienceMs` then is
 * stopped in its favour, and a new runner started. A runner is kept as long as it can be, for what it remembers.
 */
export function latestWins<I, O>(start: () => Runner<I, O>, patienceMs: number): LatestWins<I, O> {
  let runner: Runner<I, O> | null = null;
  let running: (Job<I, O> & { readonly patience: ReturnType<typeof setTimeout>; patient: boolean }) | null = null;
  let waiting: Job<I, O> | null = null;

  const begin = (job: Job<I, O>) => {
    const mine = (runner ??= start());
    const now = {
      ...job,
      patient: true,
      patience: setTimeout(() => {
        now.patient = false;
        if (waiting) giveUp();
      }, patienceMs),
    };
    running = now;
    void mine.run(job.input).then((output) => {
      if (running === now) end(output);
    });
  };
  const end = (output: O | null) => {
    if (!running) return;
    clearTimeout(running.patience);
    const { resolve } = running;
    const next = waiting;
    running = null;
    waiting = null;
    resolve(output);
    if (next) begin(next);
  };
  const giveUp = () => {
    runner?.stop();
    runner = null;
    end(null);
  };
  return {
    run: (input) =>
      new Promise((resolve) => {
        const job = { input, resolve };
        if (!running) return begin(job);
        waiting?.resolve(null);
        waiting = job;
        if (!running.patient) giveUp();
      }),
    stop: () => {
      waiting?.resolve(null);
      waiting = null;
      giveUp();
    },
  };
}
