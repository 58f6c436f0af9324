import { fail, type Result } from '../../base/result.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Client } from '../../protocol/client.ts';
import type { Problem } from '../../protocol/problem.ts';
import { KEYS } from './plan-queries.ts';
import { queryClient } from './query-client.ts';

/** Ids are at most this long, number included. */
const LONGEST = 64;
const MOST_TRIES = 50;

/** What was asked for last and not confirmed: asked again it is the same request, as the first one may have been done. */
let unconfirmed = { content: '', key: '' };

/**
 * Makes a plan on the backend and returns its id: the plan's own, or that with a number behind it where it is taken. The same
 * plan asked for again after a lost reply is not made twice.
 */
export async function newPlan(client: Client, plan: Plan): Promise<Result<string, Problem>> {
  const content = JSON.stringify(plan);
  if (unconfirmed.content !== content) unconfirmed = { content, key: crypto.randomUUID() };
  const headers = { 'idempotency-key': unconfirmed.key };
  for (let tries = 1; ; tries += 1) {
    const end = tries === 1 ? '' : `-${tries}`;
    const id = plan.id.slice(0, LONGEST - end.length) + end;
    // oxlint-disable-next-line no-await-in-loop -- the next id is only tried when this one is taken
    const created = await client.createPlan({ headers, body: { document: { ...plan, id } } });
    if (created.ok) {
      if (unconfirmed.key === headers['idempotency-key']) unconfirmed = { content: '', key: '' };
      void queryClient.invalidateQueries({ queryKey: KEYS.plans });
      return { ok: true, value: created.value.plan };
    }
    if (created.error.code !== 'plan-exists' || tries === MOST_TRIES) return fail(created.error);
  }
}
