import { wrap } from 'comlink';
import { useEffect, useState } from 'react';
import type { PackInput } from '../../exchange/hand-over/pack-input.ts';
import type { PackWork } from './pack.worker.ts';

const DEBOUNCE_MS = 200;

/** The pack as escaped HTML: the last one made, and whether a newer one is on its way or could not be made. */
export interface MadePack {
  readonly html: string | null;
  readonly state: 'working' | 'ready' | 'failed';
}

/** Makes a pack off the main thread, again for every new input; a newer input ends the work on an older one. */
export function usePack(input: PackInput): MadePack {
  const [made, setMade] = useState<{ of: PackInput; html: string } | null>(null);
  const [failed, setFailed] = useState<PackInput | null>(null);
  useEffect(() => {
    let worker: Worker | null = null;
    let dropped = false;
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('error', () => setFailed(input));
      const remote = wrap<PackWork>(worker);
      remote.make(input).then(
        (html) => {
          worker?.terminate();
          if (!dropped) setMade({ of: input, html });
        },
        () => {
          if (!dropped) setFailed(input);
        },
      );
    }, DEBOUNCE_MS);
    return () => {
      dropped = true;
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [input]);
  const state = made?.of === input ? 'ready' : failed === input ? 'failed' : 'working';
  return { html: made?.html ?? null, state };
}
