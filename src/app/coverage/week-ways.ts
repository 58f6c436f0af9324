import type { Weekday } from '../../calendar/hours.ts';
import { weekdaysText } from '../../calendar/week-text.ts';
import type { End, WeekDay } from '../../verify/coverage/coverage.ts';
import { segmentTimes } from './segment-times.ts';

/** One way callers end, and when of the week: "Mon–Fri 08:00–12:00, 13:00–17:00; Sat 09:00–12:00". */
export interface WeekWay {
  readonly end: End;
  readonly when: string;
}

/** The ways of a week in the order of the hours that they take, the longest last: that one is "otherwise" where there are several. */
export function weekWays(week: readonly WeekDay[]): WeekWay[] {
  const ways = new Map<string, { end: End; minutes: number; days: Map<Weekday, string[]> }>();
  for (const { weekday, segments } of week)
    for (const segment of segments) {
      const { end } = segment;
      const way = ways.get(end.says) ?? { end, minutes: 0, days: new Map<Weekday, string[]>() };
      way.minutes += segment.untilMinute - segment.fromMinute;
      way.days.set(weekday, [...(way.days.get(weekday) ?? []), segmentTimes(segment)]);
      ways.set(end.says, way);
    }
  const sorted = [...ways.values()].sort((left, right) => left.minutes - right.minutes);
  return sorted.map(({ end, days }, index) => ({
    end,
    when: sorted.length === 1 ? 'Always' : index === sorted.length - 1 ? 'Otherwise' : daysText(days),
  }));
}

function daysText(days: ReadonlyMap<Weekday, readonly string[]>): string {
  const alike = new Map<string, Weekday[]>();
  for (const [weekday, times] of days) {
    const text = times.join(', ');
    alike.set(text, [...(alike.get(text) ?? []), weekday]);
  }
  return [...alike].map(([times, on]) => `${weekdaysText(on)} ${times}`).join('; ');
}
