import { situationReplySchema } from '../../protocol/situation-schemas.ts';
import { pathOf } from '../../protocol/client.ts';
import { ROUTES } from '../../protocol/routes.ts';
import { setBackendTime } from './backend-clock.ts';
import { KEYS } from './plan-queries.ts';
import { queryClient } from './query-client.ts';
import { situationWrites } from './situation-writes.ts';

const followed = new Map<string, { readonly source: EventSource; users: number }>();

/**
 * Keeps what is known of a plan's situation the same as on the backend, also when an entry ends by itself, until the result
 * is called. Any number of users share one connection; the browser opens it again when it breaks.
 */
export function followSituation(plan: string): () => void {
  const there = followed.get(plan);
  const connection = there ?? { source: listen(plan), users: 0 };
  connection.users += 1;
  followed.set(plan, connection);
  return () => {
    connection.users -= 1;
    if (connection.users > 0) return;
    connection.source.close();
    followed.delete(plan);
  };
}

function listen(plan: string): EventSource {
  const source = new EventSource(pathOf(ROUTES.getSituation, { params: { plan } }));
  let broken = false;
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const reply = situationReplySchema.safeParse(JSON.parse(data));
    if (!reply.success) return;
    setBackendTime(reply.data.nowMs);
    // What this page has changed and not heard back of would jump back and forth; the answer to that write asks again.
    if (situationWrites.running(plan)) return;
    queryClient.setQueryData(KEYS.situation(plan), reply.data);
  });
  source.addEventListener('error', () => {
    // Asking tells whether only this connection broke or nobody answers, which the page then says.
    if (!broken) void queryClient.invalidateQueries({ queryKey: KEYS.situation(plan) });
    broken = true;
  });
  source.addEventListener('open', () => {
    if (broken) void queryClient.invalidateQueries({ queryKey: KEYS.situation(plan) });
    broken = false;
  });
  return source;
}
