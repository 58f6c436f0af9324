import { overlapsIn, type PlacedSpan } from './span-overlap.ts';
import type { DayRule, Hours, SpecialDay } from './hours.ts';
import { dateProblem, dateWords, monthName } from './date-words.ts';
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
    | 'noDates'
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
  const impossible = (members: Path, why: string): HoursProblem => ({
    code: 'impossibleDate',
    at: [...at, ...members],
    message: `“${name}”: ${why}`,
  });
  const dateProblems = (members: Path, text: string): HoursProblem[] => {
    const why = dateProblem(text);
    return why === undefined ? [] : [impossible(members, why)];
  };
  const monthProblems = (month: number): HoursProblem[] =>
    monthName(month) === '' ? [impossible(['month'], `There is no month ${month}. Months go from 1 to 12.`)] : [];
  switch (rule.rule) {
    case 'date':
      return dateProblems(['date'], rule.date);
    case 'range': {
      const problems = [...dateProblems(['from'], rule.from), ...dateProblems(['to'], rule.to)];
      if (problems.length > 0 || parseDate(rule.from)! <= parseDate(rule.to)!) return problems;
      const message = `“${name}” ends on ${dateWords(rule.to)}, before it begins on ${dateWords(rule.from)}.`;
      return [{ code: 'reversedRange', at, message }];
    }
    case 'yearly': {
      const problems = monthProblems(rule.month);
      // A leap year, so that 29 February passes: special-day-notes.ts says which years have it.
      if (problems.length > 0 || existingDay(2024, rule.month, rule.day) !== null) return problems;
      return [impossible(['day'], `No year has a ${rule.day} ${monthName(rule.month)}.`)];
    }
    case 'nthWeekday':
      return monthProblems(rule.month);
    case 'easter':
      return [];
    case 'dates':
      if (rule.dates.length === 0) {
        const message = `“${name}” has no date, so it never falls. Add its dates or remove it.`;
        return [{ code: 'noDates', at: [...at, 'dates'], message }];
      }
      return rule.dates.flatMap((date, index) => dateProblems(['dates', index], date));
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
