import type { DaySegment } from './coverage.ts';

/** A minute after midnight as a wall time: "08:30", "24:00". */
export const minuteText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** A day in one line, what happens most of the day last: "12:00–13:00 → Message: Billing mailbox; else → Dana Ortiz", or "all day → Lost". */
export function segmentsText(segments: readonly DaySegment[]): string {
  const ways = new Map<string, { minutes: number; spans: string[] }>();
  for (const { fromMinute, untilMinute, end } of segments) {
    const way = ways.get(end.text) ?? { minutes: 0, spans: [] };
    way.minutes += untilMinute - fromMinute;
    way.spans.push(`${minuteText(fromMinute)}–${minuteText(untilMinute)}`);
    ways.set(end.text, way);
  }
  if (ways.size === 1) return `all day → ${segments[0]!.end.text}`;
  const [rest] = [...ways].reduce((most, way) => (way[1].minutes > most[1].minutes ? way : most));
  const others = [...ways].flatMap(([text, { spans }]) => (text === rest ? [] : [`${spans.join(', ')} → ${text}`]));
  return `${others.join('; ')}; else → ${rest}`;
}
