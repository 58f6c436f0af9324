import { nextChange } from '../calendar/changes.ts';
import { hoursOf } from '../plan/hours-of.ts';
import { overridesOf } from '../plan/overrides-of.ts';
import type { Plan } from '../plan/plan.ts';
import { situationFor } from '../plan/situation-for.ts';
import { activeEntries, type Situation, type SituationEntry } from '../plan/situation.ts';
import { periodNow } from './period-now.ts';
import type { Unavailable } from './input.ts';

/** Whether a person could take a call, and on which of their phones, leaving aside calls they are on. */
export type Availability =
  { readonly phones: readonly string[] } | { readonly why: Unavailable; readonly site?: string };

/** As what a person is asked for, where that matters: on call they need no shift, a queue may want them signed in to a team. */
export interface AskedAs {
  readonly onCall?: boolean;
  readonly signedInTo?: string;
}

/**
 * A person is available when on shift (or on call, or declared in), not away, signed in where a queue asks for it, and with a
 * phone that can be reached: a desk phone not while its site is offline nor while its owner, their team or its site works
 * remotely, a mobile or app always (DESIGN, section 6). `busy` here is a declared state.
 */
export function availabilityOf(
  plan: Plan,
  situation: Situation,
  person: string,
  atMs: number,
  { onCall = false, signedInTo }: AskedAs = {},
): Availability {
  const found = Object.hasOwn(plan.people, person) ? plan.people[person] : undefined;
  if (!found) return { why: 'unknown' };
  const known = situationFor(plan, situation);
  const active = activeEntries(known, atMs);
  const { state, since } = stateOf(active, person);
  if (state === 'away') return { why: 'away' };
  if (found.shift && state !== 'in' && !onCall) {
    const { period } = periodNow(plan, known, found.shift.hours, atMs, 'shift');
    if (period === null || !found.shift.periods.includes(period)) return { why: 'offShift' };
  }
  if (signedInTo !== undefined && !isSignedIn(active, signedInTo, person)) return { why: 'notSignedIn' };
  if (state === 'busy') return { why: 'busy' };
  // Whoever was declared in after their team or site went home sits at their desk.
  const younger = state === 'in' ? active.slice(since + 1) : active;
  const elsewhere = state === 'remote' || younger.some((entry) => isTeamOf(plan, entry, person));
  const atHome = (site: string) =>
    elsewhere || younger.some((entry) => entry.kind === 'siteRemote' && entry.site === site);
  const phones = found.phones
    .filter((phone) => phone.type !== 'desk' || (!atHome(phone.site) && !siteOffline(active, phone.site)))
    .map((phone) => phone.id);
  if (phones.length > 0) return { phones };
  const desks = found.phones.flatMap((phone) => (phone.type === 'desk' ? [phone.site] : []));
  if (desks.some(atHome)) return { why: 'remote' };
  return desks[0] === undefined ? { why: 'noPhone' } : { why: 'siteOffline', site: desks[0] };
}

/** What is declared of a person, the latest entry first, and where among the entries it stands. */
function stateOf(active: readonly SituationEntry[], person: string) {
  const since = active.findLastIndex((entry) => entry.kind === 'person' && entry.person === person);
  const entry = active[since];
  return { state: entry?.kind === 'person' ? entry.state : null, since };
}

const isTeamOf = (plan: Plan, entry: SituationEntry, person: string): boolean =>
  entry.kind === 'teamRemote' && (plan.teams[entry.team]?.members.includes(person) ?? false);

const isSignedIn = (active: readonly SituationEntry[], team: string, person: string): boolean =>
  active.some((entry) => entry.kind === 'signIn' && entry.team === team && entry.person === person);

/** A site on its backup line is reachable: only `offline` cuts its desk phones off. */
function siteOffline(active: readonly SituationEntry[], site: string): boolean {
  const link = active.findLast((entry) => entry.kind === 'site' && entry.site === site);
  return link?.kind === 'site' && link.link === 'offline';
}

/** When the working hours of one of these people next change period, in UTC milliseconds, or null where none has any. */
export function shiftChange(
  plan: Plan,
  situation: Situation,
  people: ReadonlySet<string>,
  atMs: number,
): number | null {
  const ids = new Set<string>();
  for (const person of people) {
    const shift = Object.hasOwn(plan.people, person) ? plan.people[person]?.shift : undefined;
    if (shift) ids.add(shift.hours);
  }
  let next: number | null = null;
  // Most people of an office share their hours: each is asked once.
  for (const id of ids) {
    const hours = hoursOf(plan, id);
    const change = hours && nextChange(hours, overridesOf(plan, situationFor(plan, situation), id, 'shift'), atMs);
    if (typeof change === 'number' && (next === null || change < next)) next = change;
  }
  return next;
}
