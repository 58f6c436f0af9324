import { canonicalJson } from '../base/canonical-json.ts';
import type { Json } from '../base/json.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { doneOperation } from './call-schemas.ts';
import type { Client } from './client.ts';
import { observed, publishConformancePlan, type Deviation } from './conformance.ts';
import { conformancePlan } from './conformance-plan.ts';
import { etagOf } from './etag.ts';
import type { Problem } from './problem.ts';
import { REFUSAL_CASES, SITUATION_CASES, type RefusalCase, type SituationCase } from './situation-cases.ts';
import type { NewEntry } from './situation-schemas.ts';

const MINUTE_MS = 60_000;
const params = { plan: conformancePlan.id };

/**
 * Publishes the conformance plan on a backend on the same computer, plays every case with live calls and returns where it
 * differs; an empty list is a pass. Every entry it sets it ends again. Throws when the plan cannot be published at all.
 */
export async function checkSituationConformance(
  client: Client,
  cases: readonly SituationCase[] = SITUATION_CASES,
  refusals: readonly RefusalCase[] = REFUSAL_CASES,
): Promise<Deviation[]> {
  await publishConformancePlan(client);
  const deviations: Deviation[] = [];
  for (const one of cases) deviations.push(...(await playCase(client, one)));
  for (const one of refusals) deviations.push(...(await refuseCase(client, one)));
  return deviations;
}

async function playCase(client: Client, one: SituationCase): Promise<Deviation[]> {
  const deviations: Deviation[] = [];
  const differs = (step: string, wanted: Json, got: unknown) => {
    if (canonicalJson(wanted) !== canonicalJson(got)) deviations.push({ case: one.id, step, wanted, got });
  };
  const made = await declare(client, one.entry, one.minutes);
  if (!made.ok) return [{ case: one.id, step: 'declare', wanted: 'an entry', got: made.error }];
  const { id } = made.value.entry;
  differs('while', [...one.while], await pressOne(client));
  const stale = await client.endEntry({
    params: { ...params, entry: id },
    headers: { 'if-match': etagOf(made.value.revision + 1) },
  });
  differs('end with a wrong revision', 'stale', stale.ok ? 'ended' : stale.error.code);
  const ended = await client.endEntry({
    params: { ...params, entry: id },
    headers: { 'if-match': etagOf(made.value.revision) },
  });
  differs('end', id, ended.ok ? ended.value.entry.id : ended.error.code);
  differs('after', [...one.after], await pressOne(client));
  return deviations;
}

async function refuseCase(client: Client, one: RefusalCase): Promise<Deviation[]> {
  const made = await declare(client, one.entry, one.minutes);
  const wanted = { refused: one.code, path: one.path };
  const got = made.ok ? made.value.entry.id : { refused: made.error.code, path: made.error.errors?.[0]?.path };
  return canonicalJson(wanted) === canonicalJson(got) ? [] : [{ case: one.id, step: 'declare', wanted, got }];
}

/** Sets an entry by the backend's own clock. */
async function declare(client: Client, entry: SituationCase['entry'], minutes: number | null) {
  const there = await client.getSituation({ params });
  if (!there.ok) return there;
  const untilMs = minutes === null ? null : there.value.nowMs + minutes * MINUTE_MS;
  return client.declareEntry({ params, headers: {}, body: { ...entry, untilMs } as NewEntry });
}

/** What a live call that presses 1 is told to do; it hangs up afterwards. */
async function pressOne(client: Client): Promise<unknown> {
  const played = await playPressingOne(client);
  return played.ok ? played.value : { refused: played.error.code };
}

async function playPressingOne(client: Client): Promise<Result<unknown, Problem>> {
  const { e164 } = conformancePlan.numbers['main']!;
  const offered = await client.offerCall({ params: { e164 }, body: { kind: 'live', caller: null } });
  if (!offered.ok) return offered;
  const call = { call: offered.value.call };
  const gather = offered.value.effects.find(({ type }) => type === 'gather')?.op ?? 0;
  const input = { type: 'done' as const, op: gather, result: { is: 'digits' as const, digits: '1' } };
  const advanced = await client.sendInput({ params: call, body: { operation: doneOperation(gather), input } });
  await client.sendInput({ params: call, body: { operation: 'bye', input: { type: 'callerHungUp' } } });
  return advanced.ok ? ok(observed(advanced.value).effects) : fail(advanced.error);
}
