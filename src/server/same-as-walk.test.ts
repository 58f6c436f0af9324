import { describe, expect, it } from 'vitest';
import { parseLocal } from '../calendar/zone.ts';
import { examplePlan } from '../kinds/example-plan.ts';
import { KINDS } from '../kinds/registry.ts';
import { plainCall, type CallScript } from '../plan/call-script.ts';
import { readPlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Client } from '../protocol/client.ts';
import { SAMPLES } from '../samples/samples.ts';
import { comparable } from '../simulate/walk-text.ts';
import { walk } from '../simulate/walk.ts';
import { nextInput, observe, openWorld } from '../simulate/world.ts';
import { good, publishPlan, testOffice } from './test-office.fixture.ts';

/** Plays a script over HTTP as anybody could: do what the effects say, report it, wake when asked to. */
async function rehearse(client: Client, plan: Plan, script: CallScript) {
  const start = parseLocal(script.at, plan.zone);
  if (!start.ok) throw new Error(start.error);
  const { caller, calledBefore, situation } = script;
  const body = { kind: 'rehearsal' as const, caller, calledBefore, situation, atMs: start.value };
  const offered = await good(client.offerCall({ params: { e164: plan.numbers[script.number]!.e164 }, body }));
  const { call } = offered;
  const trace = [...offered.trace];
  let world = observe(openWorld(call, script, start.value), offered.effects, start.value);
  let { wakeAtMs, outcome } = offered;
  for (let count = 1; !outcome; count += 1) {
    const next = nextInput(world, wakeAtMs);
    if (!next) throw new Error(`the call stopped without an end after ${count} inputs`);
    const { atMs, ...input } = next.input;
    const operation = input.type === 'done' ? `done-${input.op}` : `input-${count}`;
    const { call: _call, ...plain } = { call: '', ...input };
    const reply = await good(client.sendInput({ params: { call }, body: { operation, input: plain as never, atMs } }));
    world = observe(next.world, reply.effects, atMs);
    trace.push(...reply.trace);
    ({ wakeAtMs, outcome } = reply);
  }
  return { trace: comparable(trace, start.value), outcome };
}

async function expectSame(client: Client, plan: Plan, script: CallScript): Promise<void> {
  // A rehearsal is one call: there is no way to offer those ahead of it.
  if (script.callersAhead) return;
  const walked = walk(plan, script);
  if (!walked.ok) throw new Error(walked.error);
  const { trace, startMs, outcome } = walked.value;
  expect(await rehearse(client, plan, script)).toEqual({ trace: comparable(trace, startMs), outcome });
}

/** The example plan with one step behind the entry, and a goodbye behind each of its exits. */
function planAround(name: string, settings: Record<string, unknown>): Plan {
  const kind = KINDS[name]!;
  const exits = kind.exits(settings, examplePlan);
  const next = Object.fromEntries(exits.map(({ id }) => [id, `after-${id}`]));
  const ends = Object.fromEntries(
    exits.map(({ id, label }) => [`after-${id}`, { kind: 'hang-up', version: 1, name: label, settings: {}, next: {} }]),
  );
  const step = { kind: name, version: kind.version, name: kind.title, settings, next };
  const start = { kind: 'incoming-call', version: 1, name: 'In', settings: {}, next: { next: 'step' } };
  const isEntry = name === 'incoming-call';
  const nodes = { ...(isEntry ? {} : { start }), step, ...ends };
  return {
    ...examplePlan,
    flows: { main: { ...examplePlan.flows['main']!, start: isEntry ? 'step' : 'start', nodes } },
  };
}

describe('a rehearsal over HTTP says what the walk says', () => {
  for (const [name, kind] of Object.entries(KINDS)) {
    it(`for every example of ${name}`, async () => {
      const { client } = await testOffice({ check: () => [] });
      for (const example of kind.examples) {
        const plan = planAround(name, example.settings);
        await publishPlan(client, plan);
        await expectSame(client, plan, { ...plainCall('main', '2026-11-24T10:07'), ...example.call });
      }
    });
  }

  it('for every scenario of every sample', async () => {
    for (const sample of SAMPLES) {
      const plan = readPlan(sample.document, KINDS);
      if (!plan.ok) throw new Error(`${sample.id} is not a plan`);
      const { client } = await testOffice({ check: () => [] });
      await publishPlan(client, plan.value);
      for (const { call } of Object.values(plan.value.scenarios)) await expectSame(client, plan.value, call);
    }
  });
});
