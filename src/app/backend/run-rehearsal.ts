import { fail, ok, type Result } from '../../base/result.ts';
import type { TraceLine } from '../../engine/trace.ts';
import type { Plan } from '../../plan/plan.ts';
import type { InputBody } from '../../protocol/call-schemas.ts';
import { doneOperation } from '../../protocol/call-schemas.ts';
import type { Client } from '../../protocol/client.ts';
import type { Problem } from '../../protocol/problem.ts';
import type { OfficeInput } from '../../engine/input.ts';
import type { Walk } from '../../simulate/walk.ts';
import { nextInput, observe, openWorld } from '../../simulate/world.ts';

const MAX_INPUTS = 2000;

/** Plays the call of a walk on a backend over HTTP, as a phone system would drive it; the trace the backend wrote. */
export async function runRehearsal(client: Client, plan: Plan, walk: Walk): Promise<Result<TraceLine[], Problem>> {
  const { script, startMs } = walk;
  const offered = await client.offerCall({
    params: { e164: plan.numbers[script.number]!.e164 },
    body: {
      kind: 'rehearsal',
      caller: script.caller,
      calledBefore: script.calledBefore,
      seed: 1,
      atMs: startMs,
      situation: script.situation,
    },
  });
  if (!offered.ok) return offered;
  const { call } = offered.value;
  const trace = [...offered.value.trace];
  let world = observe(openWorld(call, script, startMs), offered.value.effects, startMs);
  let { wakeAtMs, outcome } = offered.value;
  for (let count = 0; outcome === null && count < MAX_INPUTS; count += 1) {
    const next = nextInput(world, wakeAtMs);
    if (!next) break;
    const body = bodyOf(next.input, count);
    const advanced = await client.sendInput({ params: { call }, body });
    if (!advanced.ok) return fail(advanced.error);
    trace.push(...advanced.value.trace);
    world = observe(next.world, advanced.value.effects, next.input.atMs);
    ({ wakeAtMs, outcome } = advanced.value);
  }
  return ok(trace);
}

function bodyOf(input: OfficeInput, count: number): InputBody {
  const { atMs } = input;
  switch (input.type) {
    case 'done':
      return {
        operation: doneOperation(input.op),
        input: { type: 'done', op: input.op, result: input.result },
        atMs,
      };
    case 'talkEnded':
    case 'callerHungUp':
    case 'wake':
      return { operation: `${input.type}-${count}`, input: { type: input.type }, atMs };
    default:
      throw new Error(`a driven call has no input ${input.type}`);
  }
}
