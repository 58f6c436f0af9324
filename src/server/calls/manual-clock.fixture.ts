import type { Clock } from './clock.ts';

/** A clock that stands still until a test moves it; timers that come due run in order, each at its own time. */
export interface ManualClock extends Clock {
  advance(ms: number): void;
  readonly pending: number;
}

export function manualClock(startMs: number): ManualClock {
  let nowMs = startMs;
  let timers: { readonly atMs: number; readonly run: () => void }[] = [];
  return {
    now: () => nowMs,
    after: (ms, run) => {
      const timer = { atMs: nowMs + Math.max(ms, 0), run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance: (ms) => {
      const untilMs = nowMs + ms;
      for (;;) {
        const next = timers.filter((timer) => timer.atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0];
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        nowMs = Math.max(nowMs, next.atMs);
        next.run();
      }
      nowMs = untilMs;
    },
    get pending() {
      return timers.length;
    },
  };
}
