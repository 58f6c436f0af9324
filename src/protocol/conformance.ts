import { canonicalJson } from '../base/canonical-json.ts';
import type { Json } from '../base/json.ts';
import type { Effect } from '../engine/effect.ts';
import { doneOperation, type Advanced } from './call-schemas.ts';
import type { Client } from './client.ts';
import { CONFORMANCE_CASES, type ConformanceCase } from './conformance-cases.ts';
import { conformancePlan } from './conformance-plan.ts';
import { etagOf } from './etag.ts';
import type { Problem } from './problem.ts';

/** Where a backend differs from the contract: the case, the step, what was wanted and what came. */
export interface Deviation {
  readonly case: string;
  readonly step: string;
  readonly wanted: Json;
  readonly got: unknown;
}

/** The instant at which every case is offered: Tuesday 24 November 2026, 10:07 in Chicago. */
export const OFFERED_AT_MS = 1_795_536_420_000;

/**
 * Publishes the conformance plan on a backend, plays every case as a rehearsal and returns where it differs; an empty list
 * is a pass. Throws when the plan cannot be published at all.
 */
export async function checkConformance(
  client: Client,
  cases: readonly ConformanceCase[] = CONFORMANCE_CASES,
): Promise<Deviation[]> {
  await publishConformancePlan(client);
  const deviations: Deviation[] = [];
  for (const one of cases) deviations.push(...(await playCase(client, one)));
  return deviations;
}

/** Makes the conformance plan live; throws when it cannot be published at all. */
export async function publishConformancePlan(client: Client): Promise<void> {
  const params = { plan: conformancePlan.id };
  const created = await client.createPlan({ body: { document: conformancePlan } });
  if (!created.ok && created.error.code !== 'plan-exists') throw new Error(created.error.detail);
  const draft = await client.getDraft({ params });
  if (!draft.ok) throw new Error(draft.error.detail);
  const headers = { 'if-match': etagOf(draft.value.revision) };
  const tried = await client.publish({ params, headers, body: { acknowledgements: [] } });
  const findings = tried.ok ? [] : (tried.error.findings ?? []);
  const acknowledgements = findings.map(({ id }) => ({ finding: id, reason: 'This plan only serves conformance.' }));
  const published = tried.ok ? tried : await client.publish({ params, headers, body: { acknowledgements } });
  if (!published.ok) throw new Error(published.error.detail);
}

async function playCase(client: Client, one: ConformanceCase): Promise<Deviation[]> {
  const deviations: Deviation[] = [];
  const differs = (step: string, wanted: Json, got: unknown) => {
    if (canonicalJson(wanted) !== canonicalJson(got)) deviations.push({ case: one.id, step, wanted, got });
  };
  const offered = await client.offerCall({
    params: { e164: conformancePlan.numbers['main']!.e164 },
    body: { kind: 'rehearsal', caller: one.caller, atMs: OFFERED_AT_MS },
  });
  if (!offered.ok) return [{ case: one.id, step: 'offer', wanted: 'a call', got: offered.error }];
  differs('offer', { effects: one.offered, outcome: null }, observed(offered.value));
  for (const [index, step] of one.steps.entries()) {
    const operation = step.input.type === 'done' ? doneOperation(step.input.op) : `step-${index}`;
    const reply = await client.sendInput({
      params: { call: offered.value.call },
      body: { operation, input: step.input, atMs: OFFERED_AT_MS + step.afterMs },
    });
    const got = reply.ok ? observed(reply.value) : refused(reply.error);
    differs(`${index + 1}: ${operation}`, { effects: step.effects, outcome: step.outcome }, got);
  }
  return deviations;
}

/** What a backend answered, without the call's id and without the estimate of speaking time, which every backend makes for itself. */
export const observed = ({ effects, outcome }: Pick<Advanced, 'effects' | 'outcome'>) => ({
  effects: effects.map((effect: Effect) => ({ ...effect, call: undefined, speechMs: undefined })),
  outcome,
});

/** How a refusal stands in a deviation. */
export const refused = ({ code, detail }: Problem) => ({ refused: code, detail });
