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
  const [turn, setTurn] = useState(0);
  const [cancelled, setCancelled] = useState(false);
  useEffect(() => {
    if (cancelled) return undefined;
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
    const run = async () => {
      for (const { client, after } of uses) {
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
    void run();
    return () => {
      dropped = true;
      worker.terminate();
    };
  }, [uses, turn, cancelled]);
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
    cancel: () => setCancelled(true),
    again: () => {
      setOf({});
      setCancelled(false);
      setTurn(turn + 1);
    },
  };
}
