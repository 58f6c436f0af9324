import { pathOf } from '../../protocol/send-request.ts';
import { ROUTES } from '../../protocol/routes.ts';
import { situationReplySchema } from '../../protocol/situation-schemas.ts';
import { setBackendTime } from './backend-clock.ts';
import { KEYS } from './plan-queries.ts';
import { queryClient } from './query-client.ts';
import { situationWrites } from './situation-writes.ts';

const REOPEN_MS = 10_000;
const followed = new Map<string, { readonly stop: () => void; users: number }>();

/**
 * Keeps what is known of a plan's situation the same as on the backend, also when an entry ends by itself, until the result
 * is called. Any number of users share one connection.
 */
export function followSituation(plan: string): () => void {
  const following = followed.get(plan) ?? { stop: follow(plan), users: 0 };
  following.users += 1;
  followed.set(plan, following);
  return () => {
    following.users -= 1;
    if (following.users > 0) return;
    following.stop();
    followed.delete(plan);
  };
}

function follow(plan: string): () => void {
  let source: EventSource | null = null;
  let reopen: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    const opened = new EventSource(pathOf(ROUTES.getSituation, { params: { plan } }));
    opened.addEventListener('message', ({ data }: MessageEvent<string>) => take(plan, data));
    let broken = false;
    opened.addEventListener('open', () => {
      broken = false;
    });
    opened.addEventListener('error', () => {
      // Asking tells whether only this connection broke or nobody answers, which a page has to say.
      if (!broken) void queryClient.invalidateQueries({ queryKey: KEYS.situation(plan) });
      broken = true;
      // The browser tries again by itself, except after an answer that is no stream.
      if (opened.readyState === EventSource.CLOSED) reopen = setTimeout(update, REOPEN_MS);
    });
    return opened;
  };
  const update = () => {
    clearTimeout(reopen);
    source?.close();
    // A browser allows few connections to one backend: pages that nobody looks at leave theirs to others.
    source = document.hidden ? null : listen();
  };
  document.addEventListener('visibilitychange', update);
  update();
  return () => {
    document.removeEventListener('visibilitychange', update);
    clearTimeout(reopen);
    source?.close();
  };
}

function take(plan: string, data: string): void {
  const reply = situationReplySchema.safeParse(JSON.parse(data));
  if (!reply.success) return;
  setBackendTime(reply.data.nowMs);
  // What this page has changed and not heard back of would jump back and forth; it asks again after that write.
  if (!situationWrites.running(plan)) queryClient.setQueryData(KEYS.situation(plan), reply.data);
}
