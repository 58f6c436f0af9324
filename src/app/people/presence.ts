import { availabilityOf } from '../../engine/availability.ts';
import type { Unavailable } from '../../engine/input.ts';
import type { Plan } from '../../plan/plan.ts';
import { activeEntries, type Situation } from '../../plan/situation.ts';
import { dateAt, dayTextAt } from '../../calendar/day-text.ts';
import { momentText } from '../../calendar/moment-text.ts';

/** Whether a call could reach somebody now, in a word or two, and the reason in full. */
export interface Presence {
  readonly tone: 'in' | 'out' | 'unreachable';
  readonly word: string;
  readonly why: string;
}

const WORDS: Readonly<Record<Unavailable, Omit<Presence, 'why'>>> = {
  offShift: { tone: 'out', word: 'off shift' },
  away: { tone: 'out', word: 'away' },
  busy: { tone: 'out', word: 'busy' },
  notSignedIn: { tone: 'out', word: 'not signed in' },
  remote: { tone: 'unreachable', word: 'no phone' },
  siteOffline: { tone: 'unreachable', word: 'no phone' },
  noPhone: { tone: 'unreachable', word: 'no phone' },
  unknown: { tone: 'unreachable', word: 'gone' },
};

/** How somebody stands at `nowMs` under a situation, in the office's clocks. */
export function presenceOf(plan: Plan, situation: Situation, person: string, nowMs: number): Presence {
  const found = availabilityOf(plan, situation, person, nowMs);
  if (!('why' in found)) return { tone: 'in', word: 'in', why: 'On shift, and a phone can be reached.' };
  return { ...WORDS[found.why], why: reason(plan, situation, person, nowMs, found) };
}

function reason(
  plan: Plan,
  situation: Situation,
  person: string,
  nowMs: number,
  { why, site }: { why: Unavailable; site?: string },
): string {
  switch (why) {
    case 'offShift':
      return 'Not in their working hours now.';
    case 'away':
    case 'busy': {
      const entry = activeEntries(situation, nowMs).findLast((one) => one.kind === 'person' && one.person === person);
      const untilMs = entry?.untilMs ?? null;
      const state = why === 'away' ? 'Away' : 'Busy';
      if (untilMs === null) return `${state} for now.`;
      const { zone } = plan;
      const lastDay = dateAt(zone, untilMs - 1);
      if (lastDay === dateAt(zone, untilMs)) return `${state} until ${momentText(zone, untilMs, nowMs)}.`;
      // What ends at midnight ends with the day before.
      const today = lastDay === dateAt(zone, nowMs);
      return `${state} until the end of ${today ? 'today' : dayTextAt(zone, untilMs - 1, nowMs)}.`;
    }
    case 'siteOffline':
      return `Only a desk phone, and ${plan.sites[site ?? '']?.name ?? 'its site'} is offline.`;
    case 'remote':
      return 'Works remotely, and has only a desk phone.';
    case 'noPhone':
      return 'Has no phone yet.';
    case 'notSignedIn':
      return 'Not signed in to the queue.';
    case 'unknown':
      return 'Is not in the plan any more.';
  }
}
