import { overlapsIn, type PlacedSpan } from './span-overlap.ts';
import type { DayRule, Hours, SpecialDay } from './hours.ts';
import { existingDay, parseDate, parseMinute, spanMinutes } from './local-date.ts';
import { spanText, weekdaysText } from './week-text.ts';
import { isZone } from './zone-offsets.ts';

/** Something wrong with an Hours: `at` is the path of members and indexes to it, `message` says it to a manager. */
export interface HoursProblem {
  readonly code:
    | 'unknownZone'
    | 'badTime'
    | 'emptySpan'
    | 'noDays'
    | 'overlap'
    | 'unknownPeriod'
    | 'impossibleDate'
    | 'reversedRange'
    | 'neverOpen';
  readonly at: readonly (string | number)[];
  readonly message: string;
}

type Path = HoursProblem['at'];
type AnySpan = { readonly from: string; readonly to: string; readonly period: string };

function spanProblems(hours: Hours, span: AnySpan, at: Path, where: string): HoursProblem[] {
  const problems: HoursProblem[] = [];
  const badTime = (member: 'from' | 'to') =>
    problems.push({
      code: 'badTime',
      at: [...at, member],
      message: `${where}: “${span[member]}” is not a time of day. Write hours and minutes, such as 08:30.`,
    });
  const from = parseMinute(span.from);
  const to = parseMinute(span.to);
  // 24:00 ends a day; to start there is to start the next one.
  if (from === null || from === 1440) badTime('from');
  if (to === null) badTime('to');
  if (from !== null && from === to && from !== 1440)
    problems.push({
      code: 'emptySpan',
      at,
      message: `${where} begins and ends at ${span.from}, so it never holds. For the whole day write 00:00 to 24:00.`,
    });
  if (!hours.periods.some(({ id }) => id === span.period))
    problems.push({
      code: 'unknownPeriod',
      at: [...at, 'period'],
      message: `${where} is for a period that no longer exists.`,
    });
  return problems;
}

function ruleProblems(rule: DayRule, at: Path, name: string): HoursProblem[] {
  const impossible = (member: string, text: string): HoursProblem => ({
    code: 'impossibleDate',
    at: [...at, member],
    message: `“${name}”: there is no ${text}.`,
  });
  switch (rule.rule) {
    case 'date':
      return parseDate(rule.date) === null ? [impossible('date', `date ${rule.date}`)] : [];
    case 'range': {
      const from = parseDate(rule.from);
      const to = parseDate(rule.to);
      if (from === null || to === null)
        return [
          ...(from === null ? [impossible('from', `date ${rule.from}`)] : []),
          ...(to === null ? [impossible('to', `date ${rule.to}`)] : []),
        ];
      const message = `“${name}” ends on ${rule.to}, before it begins on ${rule.from}.`;
      return to < from ? [{ code: 'reversedRange', at, message }] : [];
    }
    case 'yearly':
      // A leap year, so that 29 February passes.
      if (existingDay(2024, rule.month, 1) === null) return [impossible('month', `month ${rule.month}`)];
      return existingDay(2024, rule.month, rule.day) === null
        ? [impossible('day', `day ${rule.day} in that month`)]
        : [];
    case 'nthWeekday':
      return existingDay(2024, rule.month, 1) === null ? [impossible('month', `month ${rule.month}`)] : [];
    case 'easter':
      return [];
    case 'dates':
      return rule.dates.flatMap((date, index) =>
        parseDate(date) === null ? [{ ...impossible('dates', `date ${date}`), at: [...at, 'dates', index] }] : [],
      );
  }
}

function overlapProblems(hours: Hours, spans: readonly PlacedSpan[], at: Path, where: string): HoursProblem[] {
  const nameOf = (id: string) => hours.periods.find((period) => period.id === id)?.name ?? id;
  const textOf = ({ days, span }: PlacedSpan) =>
    `${where || `${weekdaysText(days)} `}${spanText(span)} (${nameOf(span.period)})`;
  return overlapsIn(spans).map(([first, second]) => ({
    code: 'overlap',
    at: [...at, second.index],
    message: `${textOf(first)} and ${textOf(second)} overlap. Where they do, the one higher in the list holds: ${nameOf(first.span.period)}.`,
  }));
}

function specialProblems(hours: Hours, special: SpecialDay, at: Path): HoursProblem[] {
  const problems = ruleProblems(special.day, [...at, 'day'], special.name);
  const { effect, name } = special;
  if (effect.kind === 'period' && !hours.periods.some(({ id }) => id === effect.period))
    problems.push({
      code: 'unknownPeriod',
      at: [...at, 'effect', 'period'],
      message: `“${name}” is for a period that no longer exists.`,
    });
  if (effect.kind !== 'hours') return problems;
  const path = [...at, 'effect', 'spans'];
  for (const [index, span] of effect.spans.entries())
    problems.push(...spanProblems(hours, span, [...path, index], `“${name}” ${spanText(span)}`));
  // One date, so any one weekday will do; the date after is another day, and its own business.
  const placed = effect.spans.map((span, index): PlacedSpan => ({ span, index, days: [1] }));
  problems.push(...overlapProblems(hours, placed, path, `“${name}” `));
  return problems;
}

/** Whether a period can ever hold by a weekly span or a special day that is not off; overrides aside. */
function everOpen(hours: Hours): boolean {
  if (hours.weekly.some((span) => span.days.length > 0 && spanMinutes(span) !== null)) return true;
  return hours.specialDays.some(
    ({ effect, off }) =>
      off !== true &&
      (effect.kind === 'period' ||
        (effect.kind === 'hours' && effect.spans.some((span) => spanMinutes(span) !== null))),
  );
}

/** Everything wrong with an Hours, in the order of its members; an empty list where nothing is. */
export function hoursProblems(hours: Hours): HoursProblem[] {
  const problems: HoursProblem[] = [];
  if (!isZone(hours.zone))
    problems.push({
      code: 'unknownZone',
      at: ['zone'],
      message: `There is no time zone “${hours.zone}”. Choose one from the list, such as Europe/Berlin.`,
    });
  for (const [index, span] of hours.weekly.entries()) {
    const where = `${weekdaysText(span.days)} ${spanText(span)}`;
    problems.push(...spanProblems(hours, span, ['weekly', index], where));
    if (span.days.length === 0)
      problems.push({
        code: 'noDays',
        at: ['weekly', index, 'days'],
        message: `${spanText(span)} is on no day of the week. Choose its days or remove it.`,
      });
  }
  const placed = hours.weekly.map((span, index): PlacedSpan => ({ span, index, days: span.days }));
  problems.push(...overlapProblems(hours, placed, ['weekly'], ''));
  for (const [index, special] of hours.specialDays.entries())
    problems.push(...specialProblems(hours, special, ['specialDays', index]));
  if (!everOpen(hours))
    problems.push({
      code: 'neverOpen',
      at: ['weekly'],
      message: 'These hours are never open: no time of the week and no special day has a period.',
    });
  return problems;
}
