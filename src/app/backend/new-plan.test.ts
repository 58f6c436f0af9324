import { expect, it } from 'vitest';
import { fail, ok } from '../../base/result.ts';
import type { Client } from '../../protocol/client.ts';
import { problem } from '../../protocol/problem.ts';
import { clinic } from './clinic.fixture.ts';
import { newPlan } from './new-plan.ts';

const plan = clinic();

/** A backend that has a clinic, keeps what is made by its key, and loses the first reply. */
function forgetful() {
  const made = new Map<string, string>();
  let lost = false;
  const createPlan: Client['createPlan'] = async ({ headers, body }) => {
    const key = headers!['idempotency-key']!;
    const { id } = body.document as { id: string };
    const reply = (known: string) => ok({ plan: known, revision: 1, savedAtMs: 1 });
    const known = made.get(key);
    if (known !== undefined) return reply(known);
    if (id === plan.id || [...made.values()].includes(id)) return fail(problem('plan-exists', 'there'));
    made.set(key, id);
    if (lost) return reply(id);
    lost = true;
    return fail(problem('unreachable', 'no reply'));
  };
  return { client: { createPlan } as Client, made };
}

it('makes a plan under the next free id, and not again when the reply was lost', async () => {
  const { client, made } = forgetful();
  expect(await newPlan(client, plan)).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  expect(await newPlan(client, { ...plan })).toEqual(ok('clinic-2'));
  expect([...made.values()]).toEqual(['clinic-2']);
});

it('makes another plan where something else is asked for, or the same once more', async () => {
  const { client, made } = forgetful();
  await newPlan(client, plan);
  expect(await newPlan(client, { ...plan, name: 'Birch Dental' })).toEqual(ok('clinic-3'));
  expect(await newPlan(client, { ...plan, name: 'Birch Dental' })).toEqual(ok('clinic-4'));
  expect(made.size).toBe(3);
});
