import { nextChange } from '../calendar/changes.ts';
import { hoursOf } from '../plan/hours-of.ts';
import type { Plan } from '../plan/plan.ts';
import { activeEntries, type Situation } from '../plan/situation.ts';
import { overridesOf } from '../plan/overrides-of.ts';
import { periodNow } from './facts.ts';
import type { Unavailable } from './input.ts';

/** Whether a person could take a call, and on which of their phones, leaving aside calls they are on. */
export type Availability =
  { readonly phones: readonly string[] } | { readonly why: Unavailable; readonly site?: string };

/**
 * A person is available when on shift, not away, and with a phone that can be reached: a desk phone not while its site is
 * offline nor while its owner works remotely, a mobile or app always (DESIGN, section 6). `busy` here is a declared state.
 */
export function availabilityOf(plan: Plan, situation: Situation, person: string, atMs: number): Availability {
  const found = Object.hasOwn(plan.people, person) ? plan.people[person] : undefined;
  if (!found) return { why: 'unknown' };
  const active = activeEntries(situation, atMs);
  const state = active.findLast((entry) => entry.kind === 'person' && entry.person === person);
  const declared = state?.kind === 'person' ? state.state : null;
  if (declared === 'away') return { why: 'away' };
  if (found.shift) {
    const { period } = periodNow(plan, situation, found.shift.hours, atMs, 'shift');
    if (period === null || !found.shift.periods.includes(period)) return { why: 'offShift' };
  }
  if (declared === 'busy') return { why: 'busy' };
  const phones = found.phones
    .filter((phone) => phone.type !== 'desk' || (declared !== 'remote' && !siteOffline(active, phone.site)))
    .map((phone) => phone.id);
  if (phones.length > 0) return { phones };
  if (declared === 'remote') return { why: 'remote' };
  const cutOff = found.phones.find((phone) => phone.type === 'desk');
  return cutOff?.type === 'desk' ? { why: 'siteOffline', site: cutOff.site } : { why: 'noPhone' };
}

function siteOffline(active: Situation['entries'], site: string): boolean {
  const link = active.findLast((entry) => entry.kind === 'site' && entry.site === site);
  return link?.kind === 'site' && link.link === 'offline';
}

/** When a person's working hours next change period, in UTC milliseconds, or null for somebody without hours of their own. */
export function shiftChange(plan: Plan, situation: Situation, person: string, atMs: number): number | null {
  const shift = Object.hasOwn(plan.people, person) ? plan.people[person]?.shift : undefined;
  const hours = shift && hoursOf(plan, shift.hours);
  return shift && hours ? nextChange(hours, overridesOf(plan, situation, shift.hours, 'shift'), atMs) : null;
}
