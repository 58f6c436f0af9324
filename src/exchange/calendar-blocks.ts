import { fail, ok, type Result } from '../base/result.ts';

/** A `VEVENT` as text; `line` (from 1) is that of its BEGIN. `isWhole` is false where the file ends inside it. */
export interface EventBlock {
  readonly line: number;
  readonly text: string;
  readonly isWhole: boolean;
}

/** The parts of an iCalendar file (RFC 5545, section 3.4) that closings are read from; `others` counts tasks and journal entries. */
export interface CalendarBlocks {
  readonly name: string | undefined;
  readonly timezones: readonly string[];
  readonly events: readonly EventBlock[];
  readonly others: number;
}

const MOST_CHARACTERS = 1024 * 1024;
const MOST_EVENTS = 2000;

/**
 * Takes a calendar file apart without reading its entries, so that one broken entry spoils no other; fails with a sentence for a
 * manager where it is no calendar file or past 1 MiB or 2,000 events.
 */
export function calendarBlocks(text: string): Result<CalendarBlocks, string> {
  if (text.length > MOST_CHARACTERS)
    return fail('This file is larger than 1 MB. Export a shorter period, such as the next two years, and try again.');
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (!lines.some((line) => is(line, 'BEGIN:VCALENDAR')))
    return fail(
      'This is not a calendar file. Export the calendar as iCalendar: its name ends in .ics and its first line is BEGIN:VCALENDAR.',
    );
  let name: string | undefined;
  const timezones: string[] = [];
  const events: EventBlock[] = [];
  let others = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (/^X-WR-CALNAME[:;]/i.test(line)) name ??= line.slice(line.indexOf(':') + 1);
    if (is(line, 'BEGIN:VTODO') || is(line, 'BEGIN:VJOURNAL')) others += 1;
    const block = is(line, 'BEGIN:VEVENT') ? 'VEVENT' : is(line, 'BEGIN:VTIMEZONE') ? 'VTIMEZONE' : null;
    if (block === null) continue;
    // An entry that is never closed ends where the next one begins, or with the file.
    let end = at + 1;
    while (end < lines.length && !is(lines[end]!, `END:${block}`) && !is(lines[end]!, `BEGIN:${block}`)) end += 1;
    const isWhole = end < lines.length && is(lines[end]!, `END:${block}`);
    const body = lines.slice(at, isWhole ? end + 1 : end).join('\r\n');
    if (block === 'VEVENT') events.push({ line: at + 1, text: body, isWhole });
    else if (isWhole) timezones.push(body);
    at = isWhole ? end : end - 1;
  }
  if (events.length > MOST_EVENTS)
    return fail(
      `This calendar has ${events.length} events; at most ${MOST_EVENTS} can be read at once. Export a shorter period and try again.`,
    );
  return ok({ name, timezones, events, others });
}

const is = (line: string, text: string): boolean => line.trimEnd().toUpperCase() === text;
