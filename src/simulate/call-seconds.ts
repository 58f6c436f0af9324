import type { Plan } from '../plan/plan.ts';
import { keyMeanings } from './caller-keys.ts';
import { callTimes, type CallTimes } from './call-times.ts';
import { WALK_CALL } from './offer.ts';
import type { Walk } from './walk.ts';

/** What a call asked of its caller: times in milliseconds, counts of what they had to do. */
export interface CallSeconds extends CallTimes {
  /** Until the first words; null where none were heard. */
  readonly toGreetingMs: number | null;
  /** Menus that were heard, each once however often it was spoken in a row. */
  readonly menus: number;
  /** Keys that were pressed. */
  readonly keys: number;
  /** How often a step that rings, holds or takes a message passed the call on to another such step. */
  readonly transfers: number;
}

/** Counts what a played call asked of its caller. */
export function callSeconds(plan: Plan, walk: Walk): CallSeconds {
  let toGreetingMs: number | null = null;
  let keys = 0;
  const menus: string[] = [];
  const takers: string[] = [];
  const note = (places: string[], place: string) => {
    if (places.at(-1) !== place) places.push(place);
  };
  for (const { input, effects, office } of walk.steps) {
    if (input.type === 'done' && input.call === WALK_CALL && input.result.is === 'digits')
      keys += input.result.digits.length;
    const at = office.calls[WALK_CALL]?.place;
    const place = at === undefined ? '' : at.at === 'destination' ? `${at.flow}/@${at.as}` : `${at.flow}/${at.node}`;
    for (const effect of effects) {
      if ((effect.type === 'play' || effect.type === 'gather') && effect.text !== '')
        toGreetingMs ??= input.atMs - walk.startMs;
      if (effect.type === 'gather' && at?.at === 'node' && isMenu(plan, at)) note(menus, place);
      if (effect.type === 'ring' || effect.type === 'hold' || effect.type === 'record') note(takers, place);
    }
  }
  return {
    ...callTimes(walk),
    toGreetingMs,
    menus: menus.length,
    keys,
    transfers: Math.max(0, takers.length - 1),
  };
}

/** Whether keys mean ways on at a step; typing an account number is no menu. */
const isMenu = (plan: Plan, { flow, node }: { flow: string; node: string }): boolean =>
  Object.keys(keyMeanings(plan, { answer: 0, line: 0, flow, node })).length > 0;
