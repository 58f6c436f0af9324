import { fail, type Result } from '../../base/result.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Client } from '../../protocol/client.ts';
import type { Problem } from '../../protocol/problem.ts';
import { KEYS } from './plan-queries.ts';
import { queryClient } from './query-client.ts';

/** Ids are at most this long, number included. */
const LONGEST = 64;
const MOST_TRIES = 50;

/** Makes a plan on the backend and returns its id: the plan's own, or that with a number behind it where it is taken. */
export async function newPlan(client: Client, plan: Plan): Promise<Result<string, Problem>> {
  for (let tries = 1; ; tries += 1) {
    const end = tries === 1 ? '' : `-${tries}`;
    const id = plan.id.slice(0, LONGEST - end.length) + end;
    // oxlint-disable-next-line no-await-in-loop -- the next id is only tried when this one is taken
    const created = await client.createPlan({ body: { document: { ...plan, id } } });
    if (created.ok) {
      void queryClient.invalidateQueries({ queryKey: KEYS.plans });
      return { ok: true, value: id };
    }
    if (created.error.code !== 'plan-exists' || tries === MOST_TRIES) return fail(created.error);
  }
}
