import type { CDPSession, Page } from '@playwright/test';

/** What a gesture cost: main-thread CPU in ms a move, and the frames that came meanwhile. */
export interface Cost {
  readonly cpuMs: number;
  readonly frameP50Ms: number;
  readonly frameP95Ms: number;
  readonly fps: number;
}

const TICK_MS = 1000 / 60;

/** Reads the CPU time that the page's main thread has used, in ms; wall time would count whoever else uses the cores. */
export async function cpuClock(page: Page): Promise<() => Promise<number>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

/** Makes `count` moves, one a frame, and tells what they cost. */
export async function costOf(
  page: Page,
  cpu: () => Promise<number>,
  count: number,
  move: (index: number) => Promise<void>,
): Promise<Cost> {
  await page.evaluate(() => {
    const frames: number[] = [];
    const bench = { frames, on: true };
    Object.assign(globalThis, { bench });
    const next = (at: number) => {
      frames.push(at);
      if (bench.on) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const before = await cpu();
  const begun = performance.now();
  for (let index = 0; index < count; index += 1) {
    await move(index);
    const wait = begun + (index + 1) * TICK_MS - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  const after = await cpu();
  const frames = await page.evaluate(() => {
    const { bench } = globalThis as unknown as { bench: { frames: number[]; on: boolean } };
    bench.on = false;
    return bench.frames;
  });
  const gaps = frames.slice(1).map((at, index) => at - frames[index]!);
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    cpuMs: (after - before) / count,
    frameP50Ms: quantile(gaps, 0.5),
    frameP95Ms: quantile(gaps, 0.95),
    fps: total === 0 ? 0 : (gaps.length * 1000) / total,
  };
}

/** The `share` quantile of some numbers; 0 of none. */
export const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) * share)] ?? 0;
