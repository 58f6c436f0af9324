import type { Hours, SpecialDay, Weekday } from './hours.ts';
import { spanMinutes } from './local-date.ts';
import { shortWeekday, WEEK } from './weekday-names.ts';

/** Weekdays in brief: "Mon–Fri", "Mon, Wed", "every day", or "no day". */
export function weekdaysText(days: readonly Weekday[]): string {
  const runs: Weekday[][] = [];
  for (const day of WEEK) {
    if (!days.includes(day)) continue;
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === day - 1) run.push(day);
    else runs.push([day]);
  }
  if (runs[0]?.length === 7) return 'every day';
  if (runs.length === 0) return 'no day';
  return runs
    .map((run) => (run.length === 1 ? shortWeekday(run[0]!) : `${shortWeekday(run[0]!)}–${shortWeekday(run.at(-1)!)}`))
    .join(', ');
}

/** A wall time `HH:MM` in brief: "8", "8:30", "24". Other text is given back as it is. */
export function timeText(time: string): string {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  if (match === null) return time;
  return match[2] === '00' ? String(Number(match[1])) : `${Number(match[1])}:${match[2]}`;
}

/** A span's times in brief: "8–12", "22–6", or "all day". */
export const spanText = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === '00:00' && to === '24:00' ? 'all day' : `${timeText(from)}–${timeText(to)}`;

interface DayText {
  readonly days: Weekday[];
  readonly text: string;
}

// Days with the same text are said together, in the order of their first day.
function groupDays(textOf: (day: Weekday) => string): DayText[] {
  const groups: DayText[] = [];
  for (const day of WEEK) {
    const text = textOf(day);
    if (text === '') continue;
    const same = groups.find((group) => group.text === text);
    if (same === undefined) groups.push({ days: [day], text });
    else same.days.push(day);
  }
  return groups;
}

const joinGroups = (groups: readonly DayText[]): string =>
  groups.map(({ days, text }) => `${weekdaysText(days)} ${text}`).join('; ');

const spanTextsOn = (hours: Hours, day: Weekday, period: string): string[] =>
  hours.weekly
    .filter((span) => span.period === period && span.days.includes(day) && spanMinutes(span) !== null)
    .sort((a, b) => a.from.localeCompare(b.from, 'en'))
    .map(spanText);

/**
 * The weekly hours in one line, such as "Mon–Fri 8–12, 13–17, Lunch 12–13; Sat 9–12". The first period goes without its name,
 * as what the hours are for. "closed all week" where there is no span; special days are not told.
 */
export function describeHours(hours: Hours): string {
  const groups = groupDays((day) =>
    hours.periods
      .flatMap(({ id, name }, index) => {
        const texts = spanTextsOn(hours, day, id);
        return index === 0 || texts.length === 0 ? texts : [`${name} ${texts.join(', ')}`];
      })
      .join(', '),
  );
  return groups.length === 0 ? 'closed all week' : joinGroups(groups);
}

const isPeriodOf = ({ effect, off }: SpecialDay, period: string): boolean =>
  off !== true &&
  (effect.kind === 'period'
    ? effect.period === period
    : effect.kind === 'hours' && effect.spans.some((span) => span.period === period));

/**
 * When one period holds in an ordinary week, such as "Mon–Fri 8–12 and 13–17; Sat 9–12"; otherwise "only on special days" or
 * "at no time".
 */
export function describePeriodWeek(hours: Hours, periodId: string): string {
  const groups = groupDays((day) => {
    const texts = spanTextsOn(hours, day, periodId);
    return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts[texts.length - 1]}`;
  });
  if (groups.length > 0) return joinGroups(groups);
  return hours.specialDays.some((day) => isPeriodOf(day, periodId)) ? 'only on special days' : 'at no time';
}
