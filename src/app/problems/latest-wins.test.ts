import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { latestWins, type Runner } from './latest-wins.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Runners whose work is a number of milliseconds, and how many were started and stopped. */
function office() {
  const seen = { started: 0, stopped: 0 };
  const start = (): Runner<number, string> => {
    seen.started += 1;
    return {
      run: (ms) => new Promise((resolve) => setTimeout(() => resolve(`${ms} ms`), ms)),
      stop: () => {
        seen.stopped += 1;
      },
    };
  };
  return { seen, work: latestWins(start, 1000) };
}

it('answers in order, and keeps its runner', async () => {
  const { seen, work } = office();
  const first = work.run(10);
  await vi.advanceTimersByTimeAsync(10);
  expect(await first).toBe('10 ms');
  const second = work.run(20);
  await vi.advanceTimersByTimeAsync(20);
  expect(await second).toBe('20 ms');
  expect(seen).toEqual({ started: 1, stopped: 0 });
});

it('drops what waited when something later comes, and lets quick work finish', async () => {
  const { seen, work } = office();
  const all = Promise.all([work.run(500), work.run(30), work.run(40)]);
  await vi.advanceTimersByTimeAsync(540);
  expect(await all).toEqual(['500 ms', null, '40 ms']);
  expect(seen).toEqual({ started: 1, stopped: 0 });
});

it('stops slow work in favour of later work, whether that came before or after patience ended', async () => {
  const { seen, work } = office();
  const early = Promise.all([work.run(60_000), work.run(5)]);
  await vi.advanceTimersByTimeAsync(1005);
  expect(await early).toEqual([null, '5 ms']);
  const slow = work.run(60_000);
  await vi.advanceTimersByTimeAsync(2000);
  const late = work.run(5);
  await vi.advanceTimersByTimeAsync(5);
  expect([await slow, await late]).toEqual([null, '5 ms']);
  expect(seen).toEqual({ started: 3, stopped: 2 });
});

it('lets slow work go on while nothing else is wanted', async () => {
  const { work } = office();
  const slow = work.run(60_000);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await slow).toBe('60000 ms');
});

it('answers nothing after it was stopped', async () => {
  const { work } = office();
  const both = Promise.all([work.run(10), work.run(20)]);
  work.stop();
  expect(await both).toEqual([null, null]);
});
