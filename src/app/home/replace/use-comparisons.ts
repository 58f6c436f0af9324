import { proxy, wrap } from 'comlink';
import { useEffect, useState } from 'react';
import { dayAt, startOfDay } from '../../../calendar/zone.ts';
import { backendNowMs } from '../../backend/backend-clock.ts';
import type { ClientUse } from './client-use.ts';
import type { Comparison, CompareWork } from './replace.worker.ts';

/** How far the comparison of one client is; `part` is from 0 to 1. */
export type Compared =
  | { readonly state: 'waiting' | 'failed' | 'cancelled' }
  | { readonly state: 'working'; readonly part: number }
  | { readonly state: 'ready'; readonly comparison: Comparison };

/** Every comparison so far, by client, and the two things that somebody can do about them. */
export interface Comparisons {
  readonly of: Readonly<Record<string, Compared>>;
  readonly done: number;
  readonly busy: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
}

const DAYS = 366;

/** Compares clients before and after, one after the other, off the main thread; what is found can be read while it goes on. */
export function useComparisons(uses: readonly ClientUse[]): Comparisons {
  const [of, setOf] = useState<Readonly<Record<string, Compared>>>({});
  const [run, setRun] = useState({ uses, cancelled: false });
  const { cancelled } = run;
  if (run.uses !== uses) {
    // What was found of other clients, or of another replacement, says nothing of these.
    setRun({ uses, cancelled: false });
    setOf({});
  }
  useEffect(() => {
    if (run.cancelled) return undefined;
    let dropped = false;
    const worker = new Worker(new URL('./replace.worker.ts', import.meta.url), { type: 'module' });
    const remote = wrap<CompareWork>(worker);
    const failed = new Promise<never>((_resolve, reject) => {
      worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    });
    failed.catch(() => undefined);
    const put = (id: string, compared: Compared) => {
      if (!dropped) setOf((known) => ({ ...known, [id]: compared }));
    };
    const compareAll = async () => {
      for (const { client, after } of run.uses) {
        if (dropped) return;
        const { id, plan } = client;
        const nowMs = backendNowMs();
        const today = dayAt(after.zone, nowMs);
        const span = { nowMs, fromMs: startOfDay(after.zone, today), untilMs: startOfDay(after.zone, today + DAYS) };
        put(id, { state: 'working', part: 0 });
        try {
          const told = proxy((part: number) => put(id, { state: 'working', part }));
          // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the first can be read soon
          const comparison = await Promise.race([remote.compare(plan, after, span, told), failed]);
          put(id, { state: 'ready', comparison });
        } catch {
          put(id, { state: 'failed' });
        }
      }
    };
    void compareAll();
    return () => {
      dropped = true;
      worker.terminate();
    };
  }, [run]);
  const all = uses.map(({ client }) => of[client.id]?.state ?? 'waiting');
  const done = all.filter((state) => state === 'ready' || state === 'failed').length;
  return {
    of: cancelled
      ? Object.fromEntries(
          uses.map(({ client: { id } }) => [id, of[id]?.state === 'ready' ? of[id] : { state: 'cancelled' }]),
        )
      : of,
    done,
    busy: !cancelled && done < uses.length,
    cancel: () => setRun({ uses, cancelled: true }),
    again: () => {
      setOf({});
      setRun({ uses, cancelled: false });
    },
  };
}
