import { expose } from 'comlink';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startCoverage } from './start-coverage.ts';

/** Workers of the test's own: what they were told to work out, and whether they were ended. */
const workers: FakeWorker[] = [];
class FakeWorker {
  readonly channel = new MessageChannel();
  isEnded = false;
  constructor() {
    workers.push(this);
    this.channel.port1.start();
    expose({ span: (work: string) => (work === 'long' ? new Promise(() => undefined) : work) }, this.channel.port2);
  }
  addEventListener(type: string, listener: EventListener) {
    if (type === 'message') this.channel.port1.addEventListener('message', listener);
  }
  removeEventListener(type: string, listener: EventListener) {
    this.channel.port1.removeEventListener(type, listener);
  }
  postMessage(...args: Parameters<MessagePort['postMessage']>) {
    this.channel.port1.postMessage(...args);
  }
  terminate() {
    this.isEnded = true;
    this.channel.port1.close();
  }
}

beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

const ask = (coverage: ReturnType<typeof startCoverage>, what: string) =>
  coverage.ask((work) => (work.span as unknown as (what: string) => Promise<string>)(what));

it('answers one question after the other with one worker', async () => {
  const coverage = startCoverage();
  expect(await ask(coverage, 'first')).toBe('first');
  expect(await ask(coverage, 'second')).toBe('second');
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([false]);
  coverage.stop();
});

it('ends the worker that is still at an older question: the latest wins', async () => {
  const coverage = startCoverage();
  const long = ask(coverage, 'long');
  await vi.waitFor(() => expect(workers).toHaveLength(1));
  expect(await ask(coverage, 'later')).toBe('later');
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  coverage.stop();
  expect(workers[1]?.isEnded).toBe(true);
  void long;
});
