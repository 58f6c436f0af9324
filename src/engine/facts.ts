import type { Because } from '../calendar/period-answer.ts';
import { onCallAt, type OnCall } from '../plan/on-call.ts';
import type { Plan } from '../plan/plan.ts';
import { activeEntries } from '../plan/situation.ts';
import { availabilityOf } from './availability.ts';
import type { CallState } from './call.ts';
import { callerMatches, type CallerMatch } from './caller-match.ts';
import { periodNow } from './period-now.ts';

/** The only way a kind reads the world: the engine answers from the call's copy, the prover by trying every answer. */
export interface Facts {
  /** The period of an hours object now; null is "closed, all other times". */
  period(hours: string): { readonly period: string | null; readonly because: Because };
  /** The position of a mode; its normal one unless somebody turned it. */
  position(mode: string): string;
  /** Whether the caller meets a condition. */
  callerMatches(match: CallerMatch): boolean;
  /** Who is on call now, level by level in the order they are asked; no level for an unknown rotation. */
  onCall(rotation: string): readonly OnCall[];
  /** How a site is connected; `main` unless something else was declared or observed. */
  siteLink(site: string): SiteLink;
  /** The members of a team who are there to take calls now, be they on one or not. */
  onShift(team: string): readonly string[];
}

/** How a site is connected: by its line, by its second one, or not at all. */
export type SiteLink = 'main' | 'backup' | 'offline';

/** Facts about one call: its number's plan, its own copy of the situation, and the present instant. */
export function factsOf(plan: Plan, call: CallState, atMs: number): Facts {
  return {
    period: (id) => periodNow(plan, call.situation, id, atMs),
    position: (id) => {
      const mode = plan.modes[id];
      // What a call's version does not have is ignored: the situation may be younger than the plan.
      const turned = activeEntries(call.situation, call.offeredAtMs).findLast(
        (entry) =>
          entry.kind === 'mode' &&
          entry.mode === id &&
          mode?.positions.some((position) => position.id === entry.position),
      );
      return turned?.kind === 'mode' ? turned.position : (mode?.normal ?? '');
    },
    callerMatches: (match) => callerMatches(plan, match, call.caller, call.calledBefore),
    onCall: (id) => onCallAt(plan, call.situation, id, atMs),
    siteLink: (id) => {
      const found = activeEntries(call.situation, call.offeredAtMs).findLast(
        (entry) => entry.kind === 'site' && entry.site === id,
      );
      return found?.kind === 'site' ? found.link : 'main';
    },
    onShift: (id) =>
      (plan.teams[id]?.members ?? []).filter((person) => {
        const found = availabilityOf(plan, call.situation, person, atMs);
        return !('why' in found) || found.why === 'busy';
      }),
  };
}
