import ICAL from 'ical.js';
import { fail, ok, type Result } from '../base/result.ts';
import { dayNumberOf, parseDate } from '../calendar/local-date.ts';
import { isZone } from '../calendar/zone-offsets.ts';
import { instantOfDay, localAt } from '../calendar/zone.ts';

/** The zones of a calendar file by TZID, and the office's own, in which times without a zone are meant. */
export interface CalendarZones {
  readonly office: string;
  readonly byId: ReadonlyMap<string, ICAL.Timezone>;
}

/** A DATE or DATE-TIME of a file: its day number in the office's zone, and for a time its instant. `time` is as written, `toMs` reads others like it. */
export interface Stamp {
  readonly isDate: boolean;
  readonly dayNumber: number;
  readonly atMs: number;
  readonly time: ICAL.Time;
  toMs(time: ICAL.Time): number;
}

/** Reads the VTIMEZONEs of a file; one that cannot be read is left out, so that its times are refused rather than guessed. */
export function readZones(texts: readonly string[], office: string): CalendarZones {
  const byId = new Map<string, ICAL.Timezone>();
  for (const text of texts) {
    // Every zone there is changes once or twice a year at most; other rules could keep the library busy for ever.
    const rules = text.match(/^RRULE.*$/gim) ?? [];
    if (
      !rules.every(
        (rule) => /FREQ=YEARLY/i.test(rule) && !/INTERVAL|SETPOS|BYWEEK|BYYEAR|BYHOUR|BYMIN|BYSEC/i.test(rule),
      )
    )
      continue;
    try {
      const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text) as unknown[]));
      if (zone.tzid) byId.set(zone.tzid, zone);
    } catch {
      continue;
    }
  }
  return { office, byId };
}

const wallMs = (zone: string) => (time: ICAL.Time) =>
  instantOfDay(zone, dayNumberOf(time.year, time.month, time.day), time.hour * 60 + time.minute, 'earlier') +
  time.second * 1000;

// Some programs write a path before the name: "/citadel.org/20240101_1/Europe/Berlin".
function knownZone(tzid: string): string | undefined {
  if (isZone(tzid)) return tzid;
  const tail = /[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_/+-]+$/.exec(tzid)?.[0];
  return tail !== undefined && isZone(tail) ? tail : undefined;
}

function readerOf(value: string, tzid: string | undefined, zones: CalendarZones): Result<Stamp['toMs'], string> {
  if (value.endsWith('Z')) return ok((time) => time.toUnixTime() * 1000);
  if (tzid === undefined) return ok(wallMs(zones.office));
  const known = knownZone(tzid);
  if (known !== undefined) return ok(wallMs(known));
  const zone = zones.byId.get(tzid);
  if (zone === undefined)
    return fail(`Its time zone “${tzid.slice(0, 60)}” is not known, and the file does not explain it.`);
  return ok((time) => {
    const placed = time.clone();
    placed.zone = zone;
    return placed.toUnixTime() * 1000;
  });
}

/** Reads one value of a property such as DTSTART or EXDATE, or says why it is no date or time. */
export function readStamp(property: ICAL.Property, index: number, zones: CalendarZones): Result<Stamp, string> {
  const value = String((property.jCal as unknown[])[3 + index]);
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2})Z?)?$/.exec(value);
  const dayNumber = parseDate(match?.[1] ?? '');
  if (match === null || dayNumber === null || Number(match[2] ?? 0) > 23 || Number(match[3] ?? 0) > 59)
    return fail(`“${cut(value)}” is no date or time.`);
  const tzid = property.getParameter('tzid');
  const time = match[2] === undefined ? ICAL.Time.fromDateString(value) : ICAL.Time.fromDateTimeString(value);
  if (match[2] === undefined) return ok(dateStamp(dayNumber, time));
  const reader = readerOf(value, typeof tzid === 'string' ? tzid : undefined, zones);
  if (!reader.ok) return reader;
  const atMs = reader.value(time);
  return ok({ isDate: false, dayNumber: localDay(zones.office, atMs), atMs, time, toMs: reader.value });
}

const cut = (text: string): string => text.replace(/\p{Cc}/gu, ' ').slice(0, 40);

/** The stamp of a whole date. */
export function dateStamp(dayNumber: number, time: ICAL.Time): Stamp {
  const toMs = ({ year, month, day }: ICAL.Time) => dayNumberOf(year, month, day) * 86_400_000;
  return { isDate: true, dayNumber, atMs: dayNumber * 86_400_000, time, toMs };
}

/** The day number on the wall of a zone at an instant. */
export function localDay(zone: string, atMs: number): number {
  const { year, month, day } = localAt(zone, atMs);
  return dayNumberOf(year, month, day);
}
