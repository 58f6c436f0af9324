import { expose } from 'comlink';
import { act } from 'react';
import { vi } from 'vitest';

/** A worker of a test's own, on the same thread: whether it was ended, and a way to break it. */
export interface FakeWorker {
  readonly isEnded: boolean;
  readonly crash: () => void;
}

/** Until globals are unstubbed, every worker that is started serves what it is told to serve; the answer lists them as they start. */
export function fakeWorkers(serves: Readonly<Record<string, (...args: never[]) => unknown>>): readonly FakeWorker[] {
  const started: FakeWorker[] = [];
  class Fake implements FakeWorker {
    readonly channel = new MessageChannel();
    readonly broken: EventListener[] = [];
    isEnded = false;
    constructor() {
      started.push(this);
      this.channel.port1.start();
      expose(serves, this.channel.port2);
    }
    addEventListener(type: string, listener: EventListener) {
      if (type === 'message') this.channel.port1.addEventListener('message', listener);
      if (type === 'error') this.broken.push(listener);
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
    crash() {
      for (const listener of this.broken) listener(new ErrorEvent('error', { message: 'out of memory' }));
    }
  }
  vi.stubGlobal('Worker', Fake);
  return started;
}

/** Waits, at most a second, for an expectation about what such a worker's answer draws. */
export async function soon(expectation: () => void): Promise<void> {
  for (let tries = 100; ; tries--) {
    // What arrives while one acts is drawn at its end.
    // oxlint-disable-next-line no-await-in-loop -- each look is after the one before
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    try {
      return expectation();
    } catch (error) {
      if (tries === 0) throw error;
    }
  }
}
