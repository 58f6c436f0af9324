import { etagOf } from '../../../protocol/etag.ts';
import { backend } from '../../backend/backend-client.ts';
import { KEYS } from '../../backend/plan-queries.ts';
import { problemWords } from '../../backend/problem-words.ts';
import { queryClient } from '../../backend/query-client.ts';
import type { ClientUse } from './client-use.ts';

/** What came of one client: its draft is saved, or it was left as it is, and why. */
export type Saved =
  | { readonly id: string; readonly name: string; readonly is: 'saved' }
  | { readonly id: string; readonly name: string; readonly is: 'changed' }
  | { readonly id: string; readonly name: string; readonly is: 'refused'; readonly why: string };

/** Saves each client's plan as its draft, one after the other; one whose draft is not the one that was read is left as it is. */
export async function saveReplacements(uses: readonly ClientUse[], onSaved: (count: number) => void): Promise<Saved[]> {
  const all: Saved[] = [];
  for (const { client, after } of uses) {
    const { id, name, revision } = client;
    // oxlint-disable-next-line no-await-in-loop -- one after the other: a backend that goes away is not asked again and again
    const reply = await backend.saveDraft({
      params: { plan: id },
      headers: { 'if-match': etagOf(revision) },
      body: { document: after },
    });
    if (reply.ok) all.push({ id, name, is: 'saved' });
    else if (reply.error.code === 'stale') all.push({ id, name, is: 'changed' });
    else {
      const { title, fix } = problemWords(reply.error);
      all.push({ id, name, is: 'refused', why: `${title}. ${fix}` });
    }
    onSaved(all.length);
  }
  void queryClient.invalidateQueries({ queryKey: KEYS.plans });
  return all;
}
