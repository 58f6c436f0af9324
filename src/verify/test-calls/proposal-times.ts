import { DAY_MS, dateText, MINUTE_MS, weekdayOf } from '../../calendar/local-date.ts';
import { listSpecialDays } from '../../calendar/list-special-days.ts';
import { clockAt, dateAt, dayTextAt } from '../../calendar/day-text.ts';
import { weekdayName } from '../../calendar/weekday-names.ts';
import { dayAt, localText, startOfDay } from '../../calendar/zone.ts';
import { KINDS } from '../../kinds/registry.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import { instantClasses, intervalEndMs } from '../coverage/instant-classes.ts';
import { timeFactsFor } from '../coverage/time-facts-for.ts';

/** A wall time (YYYY-MM-DDTHH:MM) that stands for others like it, and its words: "Friday 12:30", "Thanksgiving Day 10:00". */
export interface ProposalTime {
  readonly at: string;
  readonly words: string;
}

const HALF_HOUR_MS = 30 * MINUTE_MS;
const DAYS = 14;
const SPECIAL_SORTS = 4;
const SPECIAL_CLOCKS = ['10:00', '14:00'];

/**
 * One time of the coming two weeks for each kind of instant that calls of a number can tell apart, then times on the next special
 * day of each sort within a year.
 */
export function proposalTimes(plan: Plan, number: string, fromMs: number): ProposalTime[] {
  const { zone } = plan;
  const today = dayAt(zone, fromMs);
  const classes = instantClasses(plan, number, NORMAL, startOfDay(zone, today + 1), startOfDay(zone, today + 1 + DAYS));
  const special = specialDaysOf(plan, number, dateText(today + 1));
  const named = new Map(special.map(({ date, name }) => [date, name]));
  const chosen = new Map<number, number>();
  // By day and on an ordinary one a call is easier to follow than by night or on a holiday that goes alike.
  const isByDay = (atMs: number) => clockAt(zone, atMs) >= '07:00' && clockAt(zone, atMs) < '22:00';
  const isUsual = (atMs: number) => isByDay(atMs) && !named.has(dateAt(zone, atMs));
  for (const isPlain of [isUsual, () => true])
    for (const [index, of] of classes.classOf.entries()) {
      const startMs = classes.startsMs[index]!;
      const endMs = intervalEndMs(classes, index);
      const atMs = usualTime(startMs, endMs);
      if (!chosen.has(of) && isPlain(atMs)) chosen.set(of, atMs);
    }
  const usual = [...chosen.values()]
    .sort((left, right) => Number(isByDay(right)) - Number(isByDay(left)) || left - right)
    .map((atMs): ProposalTime => {
      const number = dayAt(zone, atMs);
      const weekday = number > today + 7 ? dayTextAt(zone, atMs, atMs) : weekdayName(weekdayOf(number));
      const day = named.get(dateAt(zone, atMs)) ?? weekday;
      return { at: localText(zone, atMs), words: `${day} ${clockAt(zone, atMs)}` };
    });
  const sorts = [...new Map(special.toReversed().map((day) => [day.sort, day])).values()].toReversed();
  const dated = sorts
    .slice(0, SPECIAL_SORTS)
    .flatMap(({ date, name }) =>
      SPECIAL_CLOCKS.map((clock) => ({ at: `${date}T${clock}`, words: `${name} ${clock}` })),
    );
  return [...new Map([...usual, ...dated].map((time) => [time.at, time])).values()];
}

/** Somewhere in the first hours of an interval, on the half hour where there is one, so that it can be said. */
function usualTime(startMs: number, endMs: number): number {
  const middle = startMs + Math.min((endMs - startMs) / 2, DAY_MS / 12);
  const half = Math.floor(middle / HALF_HOUR_MS) * HALF_HOUR_MS;
  return half >= startMs ? half : Math.floor(middle / MINUTE_MS) * MINUTE_MS;
}

/** The special days of the hours that calls of a number ask, each with what makes it go as others do. */
function specialDaysOf(plan: Plan, number: string, fromDate: string) {
  return timeFactsFor(plan, KINDS, number).flatMap((fact) => {
    const hours = fact.of === 'period' && fact.askedFor === 'callers' ? hoursOf(plan, fact.hours) : undefined;
    return (hours ? listSpecialDays(hours, fromDate, 12) : []).flatMap(({ date, name, effect, hiddenBy }) =>
      hiddenBy === null ? [{ date, name, sort: JSON.stringify([fact, effect]) }] : [],
    );
  });
}
