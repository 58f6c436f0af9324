import { freeId } from '../../base/ids.ts';
import { canonicalRule } from '../../calendar/canonical-rule.ts';
import type { PlanHours } from '../entities.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';

/** A special day as an hours keeps it. */
export type HolidayDay = PlanHours['specialDays'][number];

/** What replacing a set of days by another does to one hours. */
export interface HolidayChange {
  readonly hours: string;
  readonly gone: readonly HolidayDay[];
  /** Days of the old set that the new one has, too: they stay as they are, with hours of their own. */
  readonly stays: readonly HolidayDay[];
  readonly added: readonly HolidayDay[];
}

/** The most special days of one hours. */
const MOST = 400;

/**
 * The hours of a plan that keep a set of days, and what another one in its place changes there. A set is kept where a day has the
 * id of one of its days, as those have that came from a list, or where half of its days are: two sets may share a birthday.
 */
export function holidayChanges(plan: Plan, old: readonly HolidayDay[], now: readonly HolidayDay[]): HolidayChange[] {
  const ids = new Set(old.map(({ id }) => id));
  const rules = new Set(old.map(({ day }) => canonicalRule(day)));
  const kept = new Set(now.map(({ day }) => canonicalRule(day)));
  return Object.entries(plan.hours).flatMap(([hours, { specialDays, periods }]) => {
    const listed = specialDays.filter(({ id }) => ids.has(id));
    const ofSet = specialDays.filter(({ id, day }) => ids.has(id) || rules.has(canonicalRule(day)));
    if (listed.length === 0 && (ofSet.length === 0 || ofSet.length * 2 < old.length)) return [];
    const gone = ofSet.filter(({ day }) => !kept.has(canonicalRule(day)));
    const left = specialDays.filter((day) => !gone.includes(day));
    const there = new Set(left.map(({ day }) => canonicalRule(day)));
    const taken = new Set(left.map(({ id }) => id));
    const added = now
      .filter(({ day }) => !there.has(canonicalRule(day)))
      .slice(0, MOST - left.length)
      .map((day) => {
        const id = taken.has(day.id) ? freeId(day.id, (other) => taken.has(other)) : day.id;
        taken.add(id);
        return fitting({ ...day, id }, periods);
      });
    if (gone.length === 0 && added.length === 0) return [];
    return [{ hours, gone, stays: ofSet.filter((day) => !gone.includes(day)), added }];
  });
}

/** Puts a set of days in the place of another in every hours that keeps it; the new days stand where the first old one stood. */
export function replaceHolidays(plan: Plan, old: readonly HolidayDay[], now: readonly HolidayDay[]): Edit {
  return {
    label: 'Replace holidays',
    apply: (draft) => {
      for (const { hours, gone, added } of holidayChanges(plan, old, now)) {
        const { specialDays } = plan.hours[hours]!;
        const at = specialDays.findIndex((day) => gone.includes(day));
        const left = specialDays.filter((day) => !gone.includes(day));
        const place = at < 0 ? left.length : at;
        draft.hours[hours]!.specialDays = structuredClone([...left.slice(0, place), ...added, ...left.slice(place)]);
      }
    },
  };
}

/** A day that is in a period this hours does not have is closed all day. */
function fitting(day: HolidayDay, periods: PlanHours['periods']): HolidayDay {
  const { effect } = day;
  const named = effect.kind === 'hours' ? effect.spans.map(({ period }) => period) : [];
  if (effect.kind === 'period') named.push(effect.period);
  const fits = named.every((id) => periods.some((period) => period.id === id));
  return fits ? day : { ...day, effect: { kind: 'closed' } };
}
