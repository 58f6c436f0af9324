import type { PlanSummary } from '../../protocol/plan-schemas.ts';

/** What the backend said when it was asked about a plan; null where it says nothing of it. */
export interface Heard {
  readonly answers: boolean;
  readonly draft: PlanSummary | null;
}

interface WatchOptions {
  readonly read: () => Promise<Heard>;
  readonly hear: (heard: Heard) => void;
}

const EVERY_MS = 15_000;
/** Nobody waits longer than this for a backend that is back. */
const AWAY_MS = 3000;

/** Asks the backend about a plan while somebody sees the page, and at once when the connection or the page comes back. */
export function watchServer({ read, hear }: WatchOptions): () => void {
  let stopped = false;
  let asking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    if (stopped || asking) return;
    clearTimeout(timer);
    asking = true;
    const heard = await read().finally(() => {
      asking = false;
    });
    // The window may have been closed over the plan meanwhile.
    if (stopped) return;
    hear(heard);
    timer = setTimeout(() => void again(), heard.answers ? EVERY_MS : AWAY_MS);
  };
  const again = async () => {
    if (document.visibilityState === 'visible') await ask();
  };
  const now = () => void ask();
  const onShown = () => void again();
  window.addEventListener('online', now);
  window.addEventListener('offline', now);
  document.addEventListener('visibilitychange', onShown);
  timer = setTimeout(() => void again(), EVERY_MS);
  return () => {
    stopped = true;
    clearTimeout(timer);
    window.removeEventListener('online', now);
    window.removeEventListener('offline', now);
    document.removeEventListener('visibilitychange', onShown);
  };
}
