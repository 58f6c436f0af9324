import { DAY_MS, MINUTE_MS } from './local-date.ts';

// Intl tells the wall time of an instant but not when a zone's offset changes, and one question costs a microsecond or more.
// So each zone keeps tables of its changes, 360 days a table, probed every six and bisected to the second, made when
// first asked. Six are few enough: of all changes that undo each other, 1990–2037, the closest pair is Boa Vista's of October 2000,
// an hour short of a week apart.

const PROBE_MS = 6 * DAY_MS;
const QUARTER_MS = 15 * MINUTE_MS;
const TABLE_MS = 60 * PROBE_MS;

// Zone names come in any letter case and instants from anywhere, so the memory is bounded: past this it starts anew.
const REMEMBERED = 1_000;

interface OffsetTable {
  readonly untilMs: number;
  /** `startsMs[0]` is the table's own start; the others are changes. */
  readonly startsMs: readonly number[];
  readonly offsetsMs: readonly number[];
}

interface ZoneClock {
  readonly format: Intl.DateTimeFormat;
  readonly tables: Map<number, OffsetTable>;
}

const clocks = new Map<string, ZoneClock>();

function clockOf(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  // Newer engines also take offsets such as "+05:30"; those are no IANA names and know no summer time.
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(zone)) throw new RangeError(`no time zone ${JSON.stringify(zone)}`);
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const clock = { format, tables: new Map<number, OffsetTable>() };
  if (clocks.size >= REMEMBERED) clocks.clear();
  clocks.set(zone, clock);
  return clock;
}

// The first clock of a program takes 20 ms to make, the list of names 2 ms: a plan that is read needs no clock yet.
let listed: ReadonlySet<string> | null = null;

/** Whether this engine knows an IANA zone by this name. */
export function isZone(name: string): boolean {
  listed ??= new Set(Intl.supportedValuesOf('timeZone'));
  if (listed.has(name)) return true;
  // Older names of a zone, and other letter cases, are not in the list.
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

function measureOffset(format: Intl.DateTimeFormat, atMs: number): number {
  // en-US writes 2/28/2026, 08:30:00. Reading digits is three times as fast as formatToParts.
  const [month, day, year, hour, minute, second] = (format.format(atMs).match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year!, month! - 1, day, hour! % 24, minute, second) - atMs;
}

// Where between `low`, which has the offset `before`, and `high`, which has not, that ends: the first instant without it, to `stepMs`.
function bisect(format: Intl.DateTimeFormat, low: number, high: number, before: number, stepMs: number): number {
  while (high - low > stepMs) {
    const middle = low + Math.max(1, Math.floor((high - low) / (2 * stepMs))) * stepMs;
    if (measureOffset(format, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function findChange(format: Intl.DateTimeFormat, low: number, high: number, before: number): number {
  // Nearly all changes since 1970 are at a full quarter of an hour, which half the questions find.
  const quarter = bisect(format, low, high, before, QUARTER_MS);
  return measureOffset(format, quarter - 1000) === before
    ? quarter
    : bisect(format, Math.max(low, quarter - QUARTER_MS), quarter - 1000, before, 1000);
}

function buildTable(format: Intl.DateTimeFormat, fromMs: number): OffsetTable {
  const startsMs = [fromMs];
  const offsetsMs = [measureOffset(format, fromMs)];
  const untilMs = fromMs + TABLE_MS;
  for (let probe = fromMs; probe < untilMs; probe += PROBE_MS) {
    const end = measureOffset(format, probe + PROBE_MS);
    let low = probe;
    // Several changes within one step are found one after the other, as long as they do not cancel out.
    while (offsetsMs[offsetsMs.length - 1] !== end) {
      const change = findChange(format, low, probe + PROBE_MS, offsetsMs[offsetsMs.length - 1]!);
      startsMs.push(change);
      offsetsMs.push(measureOffset(format, change));
      low = change;
    }
  }
  return { untilMs, startsMs, offsetsMs };
}

// Questions come in runs about one zone and one season, so the last table is looked at first.
let last: { readonly zone: string; readonly index: number; readonly table: OffsetTable } | undefined;

function tableAt(zone: string, atMs: number): OffsetTable {
  const index = Math.floor(atMs / TABLE_MS);
  if (last !== undefined && last.index === index && last.zone === zone) return last.table;
  const { format, tables } = clockOf(zone);
  let table = tables.get(index);
  if (table === undefined) {
    table = buildTable(format, index * TABLE_MS);
    if (tables.size >= REMEMBERED) tables.clear();
    tables.set(index, table);
  }
  last = { zone, index, table };
  return table;
}

/** How far local time is ahead of UTC at an instant, in ms. Throws RangeError for an unknown zone or an instant no Date can hold. */
export function offsetAt(zone: string, atMs: number): number {
  const { startsMs, offsetsMs } = tableAt(zone, atMs);
  let index = startsMs.length - 1;
  while (index > 0 && startsMs[index]! > atMs) index -= 1;
  return offsetsMs[index]!;
}

/** The offset in ms that holds all the way from `fromMs` to `untilMs`, or undefined where that takes more than one table to tell. */
export function steadyOffset(zone: string, fromMs: number, untilMs: number): number | undefined {
  const { untilMs: tableUntilMs, startsMs, offsetsMs } = tableAt(zone, fromMs);
  if (untilMs >= tableUntilMs) return undefined;
  let index = startsMs.length - 1;
  while (index > 0 && startsMs[index]! > untilMs) index -= 1;
  return startsMs[index]! <= fromMs ? offsetsMs[index]! : undefined;
}

/** The first instant after `atMs` and up to `untilMs` at which the zone's offset changes, or null. */
export function nextOffsetChange(zone: string, atMs: number, untilMs: number): number | null {
  for (let probe = atMs; probe <= untilMs;) {
    const table = tableAt(zone, probe);
    // Entry 0 is the table's start; a change exactly there is also the last entry of the table before.
    for (const start of table.startsMs.slice(1)) if (start > atMs) return start <= untilMs ? start : null;
    probe = table.untilMs;
  }
  return null;
}
