import type { Effect } from '../engine/effect.ts';
import type { OfficeInput } from '../engine/input.ts';
import type { CallScript } from '../plan/call-script.ts';
import { offerOf, WALK_CALL } from './offer.ts';
import { nextInput, observe, openWorld, type World } from './world.ts';

/** Callers ahead come this long after each other, the last of them this long before the call that is followed. */
const APART_MS = 5000;

/** The outside of the call that is followed and of all others of its office, in the order in which they came. */
export interface Callers {
  readonly script: CallScript;
  readonly worlds: readonly World[];
}

/** Everybody who calls: those ahead, each due to be offered, and at `startMs` the call of the script. */
export function openCallers(script: CallScript, version: string, startMs: number): Callers {
  const ahead = script.callersAhead ?? 0;
  const others = Array.from({ length: ahead }, (_, index) => {
    const atMs = startMs - (ahead - index) * APART_MS;
    return comes(openWorld(`ahead-${index + 1}`, alike(script, index + 1), atMs, true), version, atMs);
  });
  return { script, worlds: [...others, comes(openWorld(WALK_CALL, script, startMs), version, startMs)] };
}

/** Takes note of effects on every call; a call that the office begins by itself, to call somebody back, joins the others. */
export function observeAll({ script, worlds }: Callers, effects: readonly Effect[], atMs: number): Callers {
  const known = new Set(worlds.map(({ call }) => call));
  const begun = [...new Set(effects.map(({ call }) => call))].filter((call) => !known.has(call));
  const all = [...worlds, ...begun.map((call) => openWorld(call, alike(script, 0), atMs, true))];
  return { script, worlds: all.map((world) => observe(world, effects, atMs)) };
}

/** The next input of all calls, or null when the followed one is over or nothing is due; of equal times who came first. */
export function nextOfAll(callers: Callers, wakeAtMs: number | null): { input: OfficeInput; callers: Callers } | null {
  const { script, worlds } = callers;
  if (worlds.some(({ call, over }) => call === WALK_CALL && over)) return null;
  let best: { input: OfficeInput; world: World } | null = null;
  for (const world of worlds) {
    const next = nextInput(world, null);
    if (next && (best === null || next.input.atMs < best.input.atMs)) best = next;
  }
  if (wakeAtMs !== null && (best === null || wakeAtMs < best.input.atMs))
    return { input: { type: 'wake', atMs: wakeAtMs }, callers };
  if (best === null) return null;
  const { input, world: after } = best;
  return { input, callers: { script, worlds: worlds.map((world) => (world.call === after.call ? after : world)) } };
}

/** A world whose call is still to be offered, before anything else of it. */
const comes = (world: World, version: string, atMs: number): World => ({
  ...world,
  due: [{ atMs, order: -1, op: null, input: offerOf(world.script, world.call, version, atMs) }, ...world.due],
});

/**
 * The script of another caller, who does not hang up. Two digits behind the number make them somebody else of the same area
 * and caller lists, which go by how a number begins.
 */
const alike = (script: CallScript, index: number): CallScript => ({
  ...script,
  caller: script.caller === null ? null : `${script.caller}${String(index).padStart(2, '0')}`,
  hangUpAfterSeconds: null,
});
