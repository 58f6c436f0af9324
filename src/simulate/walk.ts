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
import { nextOfAll, observeAll, openCallers } from './callers.ts';
import { WALK_CALL } from './offer.ts';

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

const WALK_VERSION = 'draft';
const MAX_INPUTS = 20_000;

/**
 * Plays a script against a plan on the virtual clock; fails with words for an unknown number or an impossible time. Callers
 * ahead share the office: their inputs are among the steps, what they do and say is not.
 */
export function walk(plan: Plan, script: CallScript): Result<Walk, string> {
  if (!Object.hasOwn(plan.numbers, script.number)) {
    return fail(`The plan has no number “${script.number}”; it has ${Object.keys(plan.numbers).join(', ') || 'none'}.`);
  }
  const start = parseLocal(script.at, plan.zone);
  return start.ok ? ok(walkFrom(plan, script, start.value)) : fail(start.error);
}

/**
 * As walk, for a number the plan has, from an instant whatever the script's own time: in an hour that comes twice no wall time
 * names the second.
 */
export function walkFrom(plan: Plan, script: CallScript, startMs: number): Walk {
  const plans = { [WALK_VERSION]: plan };
  const steps: WalkStep[] = [];
  const trace: TraceLine[] = [];
  let office = openOffice(script.situation);
  let callers = openCallers(script, WALK_VERSION, startMs);
  let outcome: Outcome | null = null;
  let endMs = startMs;
  while (steps.length < MAX_INPUTS) {
    const next = nextOfAll(callers, office.wakeAtMs);
    if (!next) break;
    const { input } = next;
    const step = advanceOffice(plans, office, input);
    office = step.office;
    callers = observeAll(next.callers, step.effects, input.atMs);
    const said = step.trace.filter(({ call }) => call === WALK_CALL);
    const effects = step.effects.filter(({ call }) => call === WALK_CALL);
    steps.push({ input, effects, trace: said, office });
    trace.push(...said);
    endMs = input.atMs;
    outcome = step.ended.find(({ id }) => id === WALK_CALL)?.outcome ?? outcome;
    if (outcome) break;
  }
  // A call that neither ended nor waits for anything is a fault of the engine, and must never look like an end.
  if (!outcome) throw new Error(`the call stopped without an end after ${steps.length} inputs`);
  return { script, startMs, endMs, steps, trace, outcome };
}
