/** A motion that has begun. */
export interface Glide {
  /** Resolves when it is over or stopped. */
  readonly over: Promise<void>;
  readonly stop: () => void;
}

/** Whether the person asked for less motion. */
export const wantsStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Calls `show` with each frame of a motion of `lengthMs`, with the part of the way from 0 to 1, at last 1; it ends slowly. */
export function glide(lengthMs: number, show: (part: number) => void): Glide {
  let stop = () => undefined as void;
  const over = new Promise<void>((resolve) => {
    let startMs: number | undefined;
    let frame = 0;
    const step = (nowMs: number) => {
      startMs ??= nowMs;
      const part = Math.min(1, (nowMs - startMs) / lengthMs);
      // Asked for before it is shown: what is shown may stop it.
      if (part < 1) frame = requestAnimationFrame(step);
      show(1 - (1 - part) ** 3);
      if (part === 1) resolve();
    };
    stop = () => {
      cancelAnimationFrame(frame);
      resolve();
    };
    frame = requestAnimationFrame(step);
  });
  return { over, stop: () => stop() };
}
