import type { Result } from '../../base/result.ts';
import type { Acknowledgement, VersionEntry } from '../../protocol/plan-schemas.ts';
import type { Problem } from '../../protocol/problem.ts';
import { etagOf } from '../../protocol/etag.ts';
import { backend } from './backend-client.ts';
import { KEYS } from './plan-queries.ts';
import { queryClient } from './query-client.ts';

interface PublishRequest {
  readonly plan: string;
  readonly revision: string;
  readonly note: string;
  readonly acknowledgements: readonly Acknowledgement[];
  /** The same key repeats the same request, so that an unknown outcome can be tried again. */
  readonly key: string;
}

/** Publishes a draft revision; what is known of the plan is asked again afterwards. */
export async function publishPlan(request: PublishRequest): Promise<Result<VersionEntry, Problem>> {
  const note = request.note.trim();
  const reply = await backend.publish({
    params: { plan: request.plan },
    headers: { 'if-match': etagOf(request.revision), 'idempotency-key': request.key },
    body: { ...(note === '' ? {} : { note }), acknowledgements: [...request.acknowledgements] },
  });
  await queryClient.invalidateQueries({ queryKey: KEYS.plan(request.plan) });
  await queryClient.invalidateQueries({ queryKey: KEYS.plans });
  return reply;
}

/** Makes the content of an earlier version live again, as a new entry of the history. */
export async function rollBack(
  plan: string,
  live: string,
  version: string,
  note: string,
): Promise<Result<VersionEntry, Problem>> {
  const reply = await backend.rollback({
    params: { plan },
    headers: { 'if-match': etagOf(live) },
    body: { version, ...(note.trim() === '' ? {} : { note: note.trim() }) },
  });
  await queryClient.invalidateQueries({ queryKey: KEYS.plan(plan) });
  await queryClient.invalidateQueries({ queryKey: KEYS.plans });
  return reply;
}
