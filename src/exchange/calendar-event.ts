import ICAL from 'ical.js';
import { fail, ok, type Result } from '../base/result.ts';
import { DAY_MS, civilDateOf } from '../calendar/local-date.ts';
import { localAt } from '../calendar/zone.ts';
import type { EventBlock } from './calendar-blocks.ts';
import { dateStamp, readStamp, type CalendarZones, type Stamp } from './calendar-stamp.ts';
import { cleanName } from './clean-name.ts';
import type { EventRef } from './imported-day.ts';

/** An event as a file has it; `lengthMs` is a whole number of days where it is all day. */
export interface CalendarEvent {
  readonly ref: EventRef;
  readonly uid: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly start: Stamp;
  readonly lengthMs: number;
  readonly rule: ICAL.Recur | undefined;
  readonly excluded: readonly Stamp[];
  readonly added: readonly Stamp[];
  /** The occurrence that this event stands in for. */
  readonly replaces: Stamp | undefined;
  readonly replacesLater: boolean;
}

/** The title of an event whatever else is wrong with it; "Untitled event" where it has none. */
export function titleOf({ text }: EventBlock): string {
  const unfolded = text.replace(/\r\n[ \t]/g, '');
  const written = /^SUMMARY(?:;[^:\r\n]*)?:(.*)$/im.exec(unfolded)?.[1] ?? '';
  return cleanName(written.replace(/\\n/gi, ' ').replace(/\\([,;\\])/g, '$1')) || 'Untitled event';
}

/** Reads one event, or says in a sentence why it cannot be read. */
export function readEvent(block: EventBlock, zones: CalendarZones): Result<CalendarEvent, string> {
  if (!block.isWhole) return fail('The file breaks off inside this event. Export it again.');
  try {
    return readWhole(block, zones);
  } catch (error) {
    // The library throws on texts that RFC 5545 does not allow.
    return fail(`It could not be read: ${cleanName(error instanceof Error ? error.message : 'not iCalendar')}.`);
  }
}

function readWhole(block: EventBlock, zones: CalendarZones): Result<CalendarEvent, string> {
  const component = new ICAL.Component(ICAL.parse(block.text) as unknown[]);
  const startProperty = component.getFirstProperty('dtstart');
  if (startProperty === null) return fail('It has no date.');
  const written = readStamp(startProperty, 0, zones);
  if (!written.ok) return written;
  const length = lengthOf(component, written.value, zones);
  if (!length.ok) return length;
  const start = asWholeDays(written.value, length.value, zones);
  const stamps = (name: string) => stampsOf(component, name, zones);
  const [excluded, added, replaces] = [stamps('exdate'), stamps('rdate'), stamps('recurrence-id')];
  for (const read of [excluded, added, replaces]) if (!read.ok) return read;
  if (!excluded.ok || !added.ok || !replaces.ok) return fail('It could not be read.');
  const rules = component.getAllProperties('rrule');
  if (rules.length > 1 || component.hasProperty('exrule')) return fail('It repeats by more than one rule.');
  const rule = rules[0]?.getFirstValue();
  return ok({
    ref: { title: titleOf(block), line: block.line },
    uid: String(component.getFirstPropertyValue('uid') ?? `line ${block.line}`),
    sequence: Number(component.getFirstPropertyValue('sequence') ?? 0) || 0,
    isCancelled: String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED',
    start,
    lengthMs: length.value,
    rule: rule instanceof ICAL.Recur ? rule : undefined,
    excluded: excluded.value,
    added: added.value,
    replaces: replaces.value[0],
    replacesLater: component.getFirstProperty('recurrence-id')?.getParameter('range') !== undefined,
  });
}

function stampsOf(component: ICAL.Component, name: string, zones: CalendarZones): Result<Stamp[], string> {
  const stamps: Stamp[] = [];
  for (const property of component.getAllProperties(name)) {
    if (property.getParameter('value') === 'PERIOD')
      return fail('It repeats at listed periods, which cannot be taken over.');
    for (let index = 0; index < property.jCal.length - 3; index += 1) {
      const stamp = readStamp(property, index, zones);
      if (!stamp.ok) return stamp;
      stamps.push(stamp.value);
    }
  }
  return ok(stamps);
}

/** RFC 5545, section 3.6.1: a date without an end is that day, a time without an end takes no time. */
function lengthOf(component: ICAL.Component, start: Stamp, zones: CalendarZones): Result<number, string> {
  const endProperty = component.getFirstProperty('dtend');
  if (endProperty !== null) {
    const end = readStamp(endProperty, 0, zones);
    if (!end.ok) return end;
    if (end.value.isDate !== start.isDate)
      return fail('It begins with a date and ends with a time, or the other way round.');
    const ms = end.value.atMs - start.atMs;
    if (ms < 0) return fail('It ends before it begins.');
    // Many programs write an end on the day itself, though it should be the day after.
    if (start.isDate) return ok(Math.max(ms, DAY_MS));
    return ms === 0 ? fail('It ends when it begins, so it closes nothing.') : ok(ms);
  }
  const duration = component.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) {
    const ms = duration.toSeconds() * 1000;
    if (ms <= 0) return fail('It takes no time, so it closes nothing.');
    return ok(start.isDate ? Math.max(DAY_MS, Math.ceil(ms / DAY_MS) * DAY_MS) : ms);
  }
  return start.isDate ? ok(DAY_MS) : fail('It has no end, so it closes nothing.');
}

/** Outlook writes whole days as from midnight to midnight. */
function asWholeDays(start: Stamp, lengthMs: number, { office }: CalendarZones): Stamp {
  if (start.isDate || start.time.hour !== 0 || start.time.minute !== 0 || lengthMs % DAY_MS !== 0) return start;
  const begins = localAt(office, start.atMs);
  const ends = localAt(office, start.atMs + lengthMs);
  if (begins.minute !== 0 || begins.second !== 0 || ends.minute !== 0) return start;
  const { year, month, day } = civilDateOf(start.dayNumber);
  return dateStamp(start.dayNumber, ICAL.Time.fromData({ year, month, day, isDate: true }));
}
