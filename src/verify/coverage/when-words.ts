import { dayRangeText, dayText } from '../../calendar/day-text.ts';
import { weekdayName } from '../../calendar/weekday-names.ts';
import { dateText, weekdayOf } from '../../calendar/local-date.ts';
import { weekdaysText } from '../../calendar/week-text.ts';
import type { Weekday } from '../../calendar/hours.ts';
import { NORMAL } from '../../plan/situation.ts';
import type { Coverage, DaySegment, End } from './coverage.ts';
import { coveredDates, weekOf, type CoveredDate } from './week-of.ts';
import { minuteText } from './segments-text.ts';

/** Instants [fromMs, untilMs). */
export interface Stretch {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** More dates than these are counted, not listed. */
const MOST_DATES = 3;

/**
 * Stretches of [fromMs, untilMs), in order and apart, in words on the clock of a zone: "Always", "Fridays 12:00–13:00", "on Thu 24
 * Dec 2026". Where dates differ from their weekdays, what `named` calls these very stretches is said, else how many dates do.
 */
export function whenWords(
  stretches: readonly Stretch[],
  { fromMs, untilMs }: Stretch,
  zone: string,
  named: (stretches: readonly Stretch[]) => string | null = () => null,
): string {
  const all = stretches.reduce((total, { fromMs: begin, untilMs: end }) => total + end - begin, 0);
  if (all === untilMs - fromMs) return 'Always';
  const covered = inOrOut(stretches, { fromMs, untilMs }, zone);
  const week = weekOf(null, covered);
  const dates = coveredDates(null, covered);
  const usual = new Map(week.map(({ weekday, segments }) => [weekday, spansText(segments)]));
  const others = dates.flatMap(({ day, segments }) => {
    const spans = spansText(segments);
    return usual.get(weekdayOf(day)) === spans ? [] : [{ day, spans }];
  });
  const weekly = weeklyText(usual);
  if (weekly !== '' && others.length === 0) return weekly;
  const name = named(stretches);
  if (name !== null) return name;
  if (weekly === '') return others.length === 0 ? 'At times shorter than a day' : `on ${datesText(others)}`;
  // As with people who take turns: no week is like another.
  if (others.length * 3 > dates.length) return `at changing times, first on ${firstDate(dates)}`;
  const but = others.every(({ spans }) => spans === '') ? 'but not' : 'but otherwise';
  const first = dayText(dateText(others[0]!.day));
  return `${weekly}, ${but} on ${others.length === 1 ? first : `${others.length} dates such as ${first}`}`;
}

const firstDate = (dates: readonly CoveredDate[]): string =>
  dayText(dateText(dates.find(({ segments }) => spansText(segments) !== '')!.day));

const end = (kind: End['kind']): End => ({ kind, who: [], onCall: null, text: '', says: kind, seconds: 0 });
const IN = end('person');
const OUT = end('lost');

/** Stretches as a coverage of two ends, so that weeks and dates are found as for any other. */
function inOrOut(stretches: readonly Stretch[], { fromMs, untilMs }: Stretch, zone: string): Coverage {
  const cells: { fromMs: number; untilMs: number; end: End; class: number }[] = [];
  const add = (from: number, until: number, what: End) => {
    if (from < until) cells.push({ fromMs: from, untilMs: until, end: what, class: 0 });
  };
  let atMs = fromMs;
  for (const stretch of stretches) {
    add(atMs, stretch.fromMs, OUT);
    add(stretch.fromMs, stretch.untilMs, IN);
    atMs = stretch.untilMs;
  }
  add(atMs, untilMs, OUT);
  return { number: '', case: { key: '', people: 'everybody', situation: NORMAL }, zone, fromMs, untilMs, cells };
}

/** "12:00–13:00 and 17:00–24:00"; "all day"; empty for never. */
function spansText(segments: readonly DaySegment[]): string {
  const spans = segments.filter((segment) => segment.end.kind === IN.kind);
  if (spans.length === 1 && spans[0]!.fromMinute === 0 && spans[0]!.untilMinute === 1440) return 'all day';
  const texts = spans.map(({ fromMinute, untilMinute }) => `${minuteText(fromMinute)}–${minuteText(untilMinute)}`);
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}

function weeklyText(usual: ReadonlyMap<Weekday, string>): string {
  const groups = new Map<string, Weekday[]>();
  for (const [weekday, spans] of usual) if (spans !== '') groups.set(spans, [...(groups.get(spans) ?? []), weekday]);
  return [...groups]
    .map(([spans, days]) => {
      const named =
        days.length === 1 ? `${weekdayName(days[0]!)}s` : weekdaysText(days).replace('every day', 'Every day');
      return `${named} ${spans}`;
    })
    .join('; ');
}

function datesText(days: readonly { readonly day: number; readonly spans: string }[]): string {
  const runs: { from: number; to: number; spans: string }[] = [];
  for (const { day, spans } of days) {
    const run = runs.at(-1);
    if (run && run.to === day - 1 && run.spans === spans) run.to = day;
    else runs.push({ from: day, to: day, spans });
  }
  const texts = runs.map(({ from, to, spans }) => {
    const date = dayRangeText(dateText(from), dateText(to));
    return spans === 'all day' ? date : `${date} ${spans}`;
  });
  if (texts.length > MOST_DATES)
    return `${texts.slice(0, MOST_DATES - 1).join(', ')} and ${texts.length - MOST_DATES + 1} other dates`;
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
