import { fail, ok, type Result } from '../base/result.ts';
import { parseLocal } from '../calendar/zone.ts';
import type { Outcome } from '../engine/call.ts';
import type { Effect } from '../engine/effect.ts';
import type { OfficeInput } from '../engine/input.ts';
import { openOffice, type Office } from '../engine/office.ts';
import type { TraceLine } from '../engine/trace.ts';
import { advanceOffice } from '../kinds/advance-office.ts';
import type { CallScript } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { nextInput, observe, openWorld } from './world.ts';

/** One input of a walk and what it did; `office` is the state after it, so that any step can be gone back to. */
export interface WalkStep {
  readonly input: OfficeInput;
  readonly effects: readonly Effect[];
  readonly trace: readonly TraceLine[];
  readonly office: Office;
}

/** One call played from its first second to its end. */
export interface Walk {
  readonly script: CallScript;
  readonly startMs: number;
  readonly endMs: number;
  readonly steps: readonly WalkStep[];
  readonly trace: readonly TraceLine[];
  readonly outcome: Outcome;
}

/** The id and version a walked call has; a rehearsal on a backend has others, and equal codes, args and times. */
export const WALK_CALL = 'walk';
const WALK_VERSION = 'draft';
const MAX_INPUTS = 20_000;

/** Plays a script against a plan on the virtual clock; fails with words for an unknown number or an impossible time. */
export function walk(plan: Plan, script: CallScript): Result<Walk, string> {
  if (!Object.hasOwn(plan.numbers, script.number)) {
    return fail(`The plan has no number “${script.number}”; it has ${Object.keys(plan.numbers).join(', ') || 'none'}.`);
  }
  const start = parseLocal(script.at, plan.zone);
  if (!start.ok) return fail(start.error);
  const plans = { [WALK_VERSION]: plan };
  const steps: WalkStep[] = [];
  const trace: TraceLine[] = [];
  let office = openOffice(script.situation);
  let world = openWorld(WALK_CALL, script, start.value);
  let outcome: Outcome | null = null;
  let input: OfficeInput | null = offerOf(script, WALK_CALL, WALK_VERSION, start.value);
  let endMs = start.value;
  while (input && steps.length < MAX_INPUTS) {
    const step = advanceOffice(plans, office, input);
    office = step.office;
    world = observe(world, step.effects, input.atMs);
    // A call that books a callback can begin another call as it ends.
    const said = step.trace.filter(({ call }) => call === WALK_CALL);
    const effects = step.effects.filter(({ call }) => call === WALK_CALL);
    steps.push({ input, effects, trace: said, office });
    trace.push(...said);
    endMs = input.atMs;
    outcome = step.ended.find(({ id }) => id === WALK_CALL)?.outcome ?? outcome;
    if (outcome) break;
    const next = nextInput(world, office.wakeAtMs);
    input = next?.input ?? null;
    if (next) world = next.world;
  }
  // A call that neither ended nor waits for anything is a fault of the engine, and must never look like an end.
  if (!outcome) throw new Error(`the call stopped without an end after ${steps.length} inputs`);
  return ok({ script, startMs: start.value, endMs, steps, trace, outcome });
}

/** The input that offers a script's call at `atMs`. */
export const offerOf = (script: CallScript, call: string, version: string, atMs: number): OfficeInput => ({
  type: 'offered',
  atMs,
  call,
  version,
  number: script.number,
  caller: script.caller,
  calledBefore: script.calledBefore,
  seed: 1,
});
