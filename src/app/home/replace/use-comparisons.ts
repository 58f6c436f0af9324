import type { Remote } from 'comlink';
import { proxy } from 'comlink';
import { dayAt, startOfDay } from '../../../calendar/zone.ts';
import { backendNowMs } from '../../backend/backend-clock.ts';
import { useWork } from '../../things/use-work.ts';
import { workOffThread } from '../../things/work-off-thread.ts';
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

/** What is known of each client, by its id. */
type ByClient = Comparisons['of'];

const begin = () =>
  workOffThread<CompareWork, readonly ClientUse[], ByClient, ByClient>(
    () => new Worker(new URL('./replace.worker.ts', import.meta.url), { type: 'module' }),
    compareAll,
  );

async function compareAll(
  worker: Remote<CompareWork>,
  uses: readonly ClientUse[],
  tell: (soFar: ByClient) => void,
): Promise<ByClient> {
  let soFar: ByClient = {};
  const put = (id: string, compared: Compared) => {
    soFar = { ...soFar, [id]: compared };
    tell(soFar);
  };
  for (const { client, after } of uses) {
    const { id, plan } = client;
    const nowMs = backendNowMs();
    const today = dayAt(after.zone, nowMs);
    const span = { nowMs, fromMs: startOfDay(after.zone, today), untilMs: startOfDay(after.zone, today + DAYS) };
    const onPart = proxy((part: number) => {
      if (soFar[id]?.state === 'working') put(id, { state: 'working', part });
    });
    put(id, { state: 'working', part: 0 });
    try {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the first can be read soon
      put(id, { state: 'ready', comparison: await worker.compare(plan, after, span, onPart) });
    } catch {
      put(id, { state: 'failed' });
    }
  }
  return soFar;
}

/** Compares clients before and after, one after the other; what is found can be read while it goes on. */
export function useComparisons(uses: readonly ClientUse[]): Comparisons {
  const { state, told, cancel, again } = useWork(uses.length === 0 ? null : uses, begin);
  const of = { ...told };
  // What was not reached when it ended stays as it ended.
  if (state === 'cancelled' || state === 'failed')
    for (const { client } of uses) if (of[client.id]?.state !== 'ready') of[client.id] = { state };
  const isOver = (use: ClientUse) => ['ready', 'failed'].includes(of[use.client.id]?.state ?? '');
  return { of, done: uses.filter(isOver).length, busy: uses.length > 0 && state === 'working', cancel, again };
}
