import { freeId } from '../base/ids.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Hours, SpecialDay } from '../calendar/hours.ts';
import { civilDateOf, dateText, dayNumberOf, parseDate } from '../calendar/local-date.ts';
import { calendarBlocks } from './calendar-blocks.ts';
import { readEvent, titleOf, type CalendarEvent } from './calendar-event.ts';
import { readZones } from './calendar-stamp.ts';
import { cleanName } from './clean-name.ts';
import { eventDays, type Look } from './event-days.ts';
import type { CalendarImport, ImportedDay, NotTaken } from './imported-day.ts';
import { partDays, type PartOfDay } from './part-days.ts';

/** Where a calendar file is read into: `today` is `YYYY-MM-DD`, `hours` the ones that get the days (without them only whole days are taken). */
export interface IcsTarget {
  readonly zone: string;
  readonly today: string;
  readonly hours?: Hours;
}

const MONTHS_AHEAD = 24;
const MOST_STEPS = 150_000;

/**
 * Reads closings from an iCalendar text (RFC 5545): every event becomes a special day or is listed with the reason why not. Fails
 * with a sentence for a manager where the text is no calendar file or too large. Throws RangeError where `today` is no date.
 */
export function readIcs(text: string, { zone, today, hours }: IcsTarget): Result<CalendarImport, string> {
  const blocks = calendarBlocks(text);
  if (!blocks.ok) return blocks;
  const first = parseDate(today);
  if (first === null) throw new RangeError(`no date ${today}`);
  const { year, month, day } = civilDateOf(first);
  const office = hours?.zone ?? zone;
  const look: Look = { today: first, horizon: dayNumberOf(year, month + MONTHS_AHEAD, day), zone: office };
  const zones = readZones(blocks.value.timezones, office);

  const notTaken: NotTaken[] = [];
  const read: CalendarEvent[] = [];
  for (const block of blocks.value.events) {
    const event = readEvent(block, zones);
    if (event.ok) read.push(event.value);
    else notTaken.push({ title: titleOf(block), line: block.line, why: event.error });
  }
  const events = read.filter((event) => {
    const why = outdated(event, read);
    if (why !== null) notTaken.push({ ...event.ref, why });
    return why === null;
  });

  const warnings: string[] = [];
  const found: Pick<ImportedDay, 'events' | 'until'>[] = [];
  const drafts: Omit<SpecialDay, 'id'>[] = [];
  const parts: PartOfDay[] = [];
  const budget = { left: MOST_STEPS };
  const until = dateText(look.horizon - 1);
  const goingOn = new Set<CalendarEvent['ref']>();
  for (const event of events) {
    const replaced = event.replaces === undefined ? read.filter((other) => replacesOneOf(other, event)) : [];
    const result = eventDays(event, replaced, look, budget);
    if (!result.ok) {
      notTaken.push({ ...event.ref, why: result.error });
      continue;
    }
    const { rules, goesOn } = result.value;
    for (const rule of rules) {
      drafts.push({ name: event.ref.title, day: rule, effect: { kind: 'closed' } });
      found.push({ events: [event.ref], ...(goesOn ? { until } : {}) });
    }
    for (const part of result.value.parts) parts.push({ ref: event.ref, ...part });
    if (goesOn) goingOn.add(event.ref);
    if (goesOn) warnings.push(goesOnText(event, until));
    if (event.replacesLater)
      warnings.push(`“${event.ref.title}” changes a series from then on: only its first changed date was taken over.`);
  }

  if (hours === undefined) {
    for (const ref of new Set(parts.map((part) => part.ref)))
      notTaken.push({
        ...ref,
        why: 'It closes only a part of a day. Choose the hours it is for, and import it there.',
      });
  } else {
    const result = partDays(hours, parts);
    for (const { day: draft, events: refs } of result.days) {
      drafts.push({ ...draft, name: cleanName(draft.name) });
      found.push({ events: refs, ...(refs.some((ref) => goingOn.has(ref)) ? { until } : {}) });
    }
    for (const [ref, why] of result.nothing)
      if (!found.some(({ events: refs }) => refs.includes(ref))) notTaken.push({ ...ref, why });
    warnings.push(...result.warnings);
  }
  const { others } = blocks.value;
  if (others > 0)
    warnings.push(`Tasks and journal entries in the file: ${others}. They close nothing and were not read.`);

  const ids = new Set(hours?.specialDays.map(({ id }) => id));
  const days = drafts.map((draft, index): ImportedDay => {
    const id = freeId(draft.name, (candidate) => ids.has(candidate));
    ids.add(id);
    return { day: { id, ...draft }, ...found[index]! };
  });
  const name = cleanName(blocks.value.name ?? '');
  return ok({ ...(name === '' ? {} : { name }), days, notTaken: notTaken.sort((a, b) => a.line - b.line), warnings });
}

const replacesOneOf = (other: CalendarEvent, series: CalendarEvent): boolean =>
  other.uid === series.uid && other.replaces !== undefined && other !== series;

/** Why an event no longer holds, or null. */
function outdated(event: CalendarEvent, all: readonly CalendarEvent[]): string | null {
  const newer = all.some(
    (other) =>
      other.uid === event.uid &&
      other.sequence > event.sequence &&
      other.replaces?.atMs === event.replaces?.atMs &&
      (other.replaces === undefined) === (event.replaces === undefined),
  );
  if (newer) return 'The file has a newer version of the same event.';
  return event.isCancelled ? 'It is marked as cancelled.' : null;
}

function goesOnText({ ref, rule }: CalendarEvent, until: string): string {
  const advice =
    rule?.freq === 'WEEKLY' || rule?.freq === 'DAILY'
      ? 'Better change the weekly hours.'
      : 'Import the calendar again before then.';
  return `“${ref.title}” goes on for longer; it was taken over until ${until}. ${advice}`;
}

/** The most special days that hours can have. */
const MOST_SPECIAL_DAYS = 400;

/**
 * Puts imported days in front of those there, so that they hold; one whose rule and effect is there already is left out. Fails with
 * a sentence where there would be more than hours can have.
 */
export function addImportedDays(
  specialDays: readonly SpecialDay[],
  chosen: readonly SpecialDay[],
): Result<readonly SpecialDay[], string> {
  const told = ({ day, effect }: SpecialDay) => JSON.stringify([day, effect]);
  const there = new Set(specialDays.filter(({ off }) => off !== true).map(told));
  const all = [...chosen.filter((day) => !there.has(told(day))), ...specialDays];
  return all.length <= MOST_SPECIAL_DAYS
    ? ok(all)
    : fail(
        `That would be ${all.length} special days; hours can have ${MOST_SPECIAL_DAYS}. Choose fewer, or remove old ones first.`,
      );
}
