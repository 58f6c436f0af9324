import { DAY_MS } from '../../calendar/local-date.ts';
import { localSecondsText, parseLocal } from '../../calendar/zone.ts';
import { localCaller } from '../../simulate/local-caller.ts';
import { walkFrom, type Walk } from '../../simulate/walk.ts';
import { plainCall, type CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { instantClasses } from './instant-classes.ts';
import type { CallerCase } from './coverage.ts';

/** How far around an instant that no wall time names another one like it is looked for. */
const AROUND_MS = 30 * DAY_MS;

/**
 * The call that a caller of this case places at an instant, to be played. In an hour that comes twice a script can only say the
 * first: a call of the second is then given at the nearest instant of its class before it.
 */
export function callAt(plan: Plan, number: string, of: CallerCase, atMs: number): CallScript {
  const at = localSecondsText(plan.zone, atMs);
  const said = parseLocal(at, plan.zone);
  const sayable = said.ok && said.value !== Math.floor(atMs / 1000) * 1000 ? alike(plan, number, of, atMs) : null;
  return caseScript(plan, number, of, sayable === null ? at : localSecondsText(plan.zone, sayable));
}

/** Plays a call of this case that begins at an instant; null where the engine cannot, as in an unfinished draft. */
export function playAt(plan: Plan, number: string, of: CallerCase, atMs: number): Walk | null {
  return playScript(plan, caseScript(plan, number, of, localSecondsText(plan.zone, atMs)), atMs);
}

/** Plays a script from an instant, whatever its own time; null where the engine cannot. */
export function playScript(plan: Plan, script: CallScript, atMs: number): Walk | null {
  if (!Object.hasOwn(plan.numbers, script.number)) return null;
  try {
    return walkFrom(plan, script, atMs);
  } catch {
    // A draft may be broken in ways the engine calls impossible.
    return null;
  }
}

function caseScript(plan: Plan, number: string, of: CallerCase, at: string): CallScript {
  const { key, people, situation, caller } = of;
  const silent = Object.keys(plan.people).map((id) => [id, { does: 'noAnswer' as const }]);
  return {
    ...plainCall(number, at),
    caller: caller === undefined ? localCaller(plan, number) : caller,
    situation,
    keys: key === '' ? [] : key.split(','),
    reactions: people === 'nobody' ? Object.fromEntries(silent) : {},
  };
}

function alike(plan: Plan, number: string, { situation }: CallerCase, atMs: number): number | null {
  const classes = instantClasses(plan, number, situation, atMs - AROUND_MS, atMs + 1);
  const wanted = classes.classOf.at(-1);
  for (let index = classes.classOf.length - 2; index >= 0; index -= 1) {
    const startMs = classes.startsMs[index]!;
    const said = parseLocal(localSecondsText(plan.zone, startMs), plan.zone);
    if (classes.classOf[index] === wanted && said.ok && said.value === startMs) return startMs;
  }
  return null;
}
