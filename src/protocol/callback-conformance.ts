import { canonicalJson } from '../base/canonical-json.ts';
import type { Json } from '../base/json.ts';
import { CALLBACK_CASES, type CallbackCase, type CallbackStep } from './callback-cases.ts';
import { doneOperation, type CallSummary } from './call-schemas.ts';
import type { Client } from './client.ts';
import { OFFERED_AT_MS, observed, publishConformancePlan, refused, type Deviation } from './conformance.ts';
import { conformancePlan } from './conformance-plan.ts';

const { e164 } = conformancePlan.numbers['callback']!;

/**
 * Publishes the conformance plan on a backend, plays every case as a rehearsal with the calls that its office begins by itself,
 * and returns where it differs; an empty list is a pass. Throws when the plan cannot be published at all.
 */
export async function checkCallbackConformance(
  client: Client,
  cases: readonly CallbackCase[] = CALLBACK_CASES,
): Promise<Deviation[]> {
  await publishConformancePlan(client);
  const deviations: Deviation[] = [];
  for (const one of cases) deviations.push(...(await playCase(client, one)));
  return deviations;
}

async function playCase(client: Client, one: CallbackCase): Promise<Deviation[]> {
  const deviations: Deviation[] = [];
  const differs = (step: string, wanted: Json, got: unknown) => {
    if (canonicalJson(wanted) !== canonicalJson(got)) deviations.push({ case: one.id, step, wanted, got });
  };
  const offered = await client.offerCall({
    params: { e164 },
    body: { kind: 'rehearsal', caller: one.caller, atMs: OFFERED_AT_MS },
  });
  if (!offered.ok) return [{ case: one.id, step: 'offer', wanted: 'a call', got: offered.error }];
  differs('offer', { effects: one.offered, outcome: null }, observed(offered.value));
  /** The ids of the office's calls, the offered one first. */
  let calls = [offered.value.call];
  for (const [index, step] of one.steps.entries()) {
    const { input, call } = step;
    const operation = input.type === 'done' ? doneOperation(input.op) : `step-${index}`;
    const name = `${index + 1}: call ${call}, ${operation}`;
    const id = calls[call];
    if (id === undefined) return [...deviations, { case: one.id, step: name, wanted: 'a call', got: 'none has begun' }];
    const atMs = OFFERED_AT_MS + step.afterMs;
    const reply = await client.sendInput({ params: { call: id }, body: { operation, input, atMs } });
    const wanted = { effects: step.effects, outcome: step.outcome, wakeAfterMs: step.wakeAfterMs };
    differs(
      name,
      wanted,
      reply.ok ? { ...observed(reply.value), wakeAfterMs: sinceOffer(reply.value.wakeAtMs) } : refused(reply.error),
    );
    const office = await client.readOffice({ params: { call: id } });
    if (!office.ok) return [...deviations, { case: one.id, step: name, wanted: 'its office', got: office.error }];
    const begun = office.value.calls.slice(calls.length);
    differs(
      `${name}: what begins`,
      wantedOf(one, step),
      await Promise.all(begun.map((head) => beginning(client, head))),
    );
    calls = office.value.calls.map((head) => head.call);
  }
  return deviations;
}

const wantedOf = ({ caller }: CallbackCase, { begins, afterMs }: CallbackStep): Json =>
  begins === undefined ? [] : [{ direction: 'out', e164, caller, beganAfterMs: afterMs, effects: begins }];

/** A call that the office has begun, and what it has done so far, which nobody's reply has told. */
async function beginning(
  client: Client,
  { call, direction, e164: from, caller, offeredAtMs }: CallSummary,
): Promise<unknown> {
  const read = await client.listEvents({ params: { call }, query: {} });
  if (!read.ok) return refused(read.error);
  const effects = read.value.events.flatMap((event) => ('effect' in event ? [event.effect] : []));
  const told = observed({ effects, outcome: null }).effects;
  return { direction, e164: from, caller, beganAfterMs: sinceOffer(offeredAtMs), effects: told };
}

const sinceOffer = (atMs: number | null) => (atMs === null ? null : atMs - OFFERED_AT_MS);
