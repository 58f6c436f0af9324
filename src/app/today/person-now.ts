import { momentText } from '../../calendar/moment-text.ts';
import { changesBetween } from '../../calendar/changes.ts';
import { DAY_MS } from '../../calendar/local-date.ts';
import { availabilityOf } from '../../engine/availability.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { overridesOf } from '../../plan/overrides-of.ts';
import type { Plan } from '../../plan/plan.ts';
import { activeEntries, type Situation, type SituationEntry } from '../../plan/situation.ts';

type PersonEntry = Extract<SituationEntry, { kind: 'person' }>;

/** How the board shows somebody; `off` is not on shift, which nobody has to declare. */
export type PersonState = PersonEntry['state'] | 'off';

/** One row of "Who is in". */
export interface PersonNow {
  readonly id: string;
  readonly name: string;
  readonly state: PersonState;
  /** Under the name: until when, or when they come next, or why their phone does not ring. */
  readonly detail: string;
  /** What was declared of them by name and is in force. */
  readonly declared: PersonEntry | null;
}

const SHIFT_AHEAD_DAYS = 15;

/** Everybody as they are now, those on shift first, each part in the order of the plan. */
export function peopleNow(plan: Plan, situation: Situation, nowMs: number): PersonNow[] {
  const people = Object.keys(plan.people).map((id) => personNow(plan, situation, id, nowMs));
  return [...people.filter(({ state }) => state !== 'off'), ...people.filter(({ state }) => state === 'off')];
}

function personNow(plan: Plan, situation: Situation, id: string, nowMs: number): PersonNow {
  const person = plan.people[id]!;
  const declared = activeEntries(situation, nowMs).findLast((entry) => entry.kind === 'person' && entry.person === id);
  const own = declared?.kind === 'person' ? declared : null;
  const available = availabilityOf(plan, situation, id, nowMs);
  const why = 'why' in available ? available.why : null;
  const state: PersonState =
    why === 'offShift' ? 'off' : (own?.state ?? (isRemote(plan, situation, id, nowMs) ? 'remote' : 'in'));
  const until = own?.untilMs == null ? null : `until ${momentText(plan.zone, own.untilMs, nowMs)}`;
  const note = own?.note === undefined ? [] : [own.note];
  const cause =
    why === 'siteOffline'
      ? ['desk phone offline']
      : why === 'noPhone'
        ? ['has no phone']
        : why === 'remote'
          ? ['no phone but the one at the desk: cannot be reached']
          : [];
  const next = state === 'off' ? [nextShift(plan, situation, id, nowMs)] : [];
  const role = until === null && next.length === 0 && person.role !== undefined ? [person.role] : [];
  return {
    id,
    name: person.name,
    state,
    detail: [...(until === null ? [] : [until]), ...note, ...next, ...role, ...cause].join(' · '),
    declared: own,
  };
}

/** Whether a team or a site of theirs works from home, so that they need no entry of their own. */
const isRemote = (plan: Plan, situation: Situation, id: string, nowMs: number): boolean =>
  activeEntries(situation, nowMs).some(
    (entry) =>
      (entry.kind === 'teamRemote' && (plan.teams[entry.team]?.members.includes(id) ?? false)) ||
      (entry.kind === 'siteRemote' &&
        plan.people[id]!.phones.some((phone) => phone.type === 'desk' && phone.site === entry.site)),
  );

function nextShift(plan: Plan, situation: Situation, id: string, nowMs: number): string {
  const shift = plan.people[id]!.shift;
  const hours = shift && hoursOf(plan, shift.hours);
  if (!shift || !hours) return 'off';
  const overrides = overridesOf(plan, situation, shift.hours, 'shift');
  const next = changesBetween(hours, overrides, nowMs, nowMs + SHIFT_AHEAD_DAYS * DAY_MS).find(
    ({ period }) => period !== null && shift.periods.includes(period),
  );
  return next ? `off, back ${momentText(plan.zone, next.atMs, nowMs)}` : 'off, no shift in the next two weeks';
}
