import type { Weekday } from '../calendar/hours.ts';
import { dayAt, localText } from '../calendar/zone.ts';
import { weekdayOf } from '../calendar/local-date.ts';
import { spanText, weekdaysText } from '../calendar/week-text.ts';
import type { Gap } from './shift-gaps.ts';

const MOST = 3;

/** Times of a week as words: "Mon–Fri 12–13; Sat 9–12", the first three kinds of them. */
export function gapText(zone: string, gaps: readonly Gap[]): string {
  const days = new Map<string, Weekday[]>();
  for (const { fromMs, untilMs } of gaps) {
    const until = localText(zone, untilMs).slice(11);
    const text = spanText({ from: localText(zone, fromMs).slice(11), to: until === '00:00' ? '24:00' : until });
    days.set(text, [...(days.get(text) ?? []), weekdayOf(dayAt(zone, fromMs))]);
  }
  const parts = [...days].map(([text, on]) => `${weekdaysText(on)} ${text}`);
  return parts.length <= MOST ? parts.join('; ') : `${parts.slice(0, MOST).join('; ')} and at other times`;
}
