import { dayRangeText, dayText } from '../calendar/day-text.ts';
import { dateText } from '../calendar/local-date.ts';
import { dayAt } from '../calendar/zone.ts';
import { weekdaysText } from '../calendar/week-text.ts';
import { phoneText } from '../engine/phone-text.ts';
import type { Plan } from '../plan/plan.ts';
import type { Coverage, CoverageException, WeekDay } from '../verify/coverage/coverage.ts';
import { dayKey } from '../verify/coverage/day-segments.ts';
import { minuteText } from '../verify/coverage/segments-text.ts';

/** A coverage for reading: who calls, the ordinary week, then the dates that go otherwise. */
export function coverageText(
  plan: Plan,
  coverage: Coverage,
  week: readonly WeekDay[],
  exceptions: readonly CoverageException[],
): string {
  const { number, case: of, untilMs, zone } = coverage;
  const { name, e164 } = plan.numbers[number]!;
  const presses = of.key === '' ? 'presses nothing' : `presses ${of.key.split(',').join(', then ')}`;
  const people = of.people === 'everybody' ? 'everybody answers' : 'nobody in the office answers';
  const last = dateText(dayAt(zone, untilMs - 1));
  return [
    `${plan.name}: calls to ${name}, ${phoneText(e164)}`,
    `The caller ${presses}; ${people}; times of ${zone}`,
    '',
    ...weekLines(week),
    '',
    exceptions.length === 0 ? `No date until ${dayText(last)} goes otherwise.` : `Otherwise until ${dayText(last)}:`,
    ...exceptionLines(exceptions),
    '',
  ].join('\n');
}

function weekLines(week: readonly WeekDay[]): string[] {
  const groups = new Map<string, WeekDay[]>();
  for (const day of week) {
    const key = dayKey(day.segments);
    groups.set(key, [...(groups.get(key) ?? []), day]);
  }
  const named = [...groups.values()].map((days) => ({
    name: weekdaysText(days.map(({ weekday }) => weekday)),
    segments: days[0]!.segments,
  }));
  const width = Math.max(0, ...named.map(({ name }) => name.length));
  return named.flatMap(({ name, segments }) =>
    segments.map(({ fromMinute, untilMinute, end }, index) => {
      const says = end.kind === 'lost' ? `LOST: ${end.says}` : end.says;
      return `  ${(index === 0 ? name : '').padEnd(width)}  ${minuteText(fromMinute)}–${minuteText(untilMinute)}  ${says}`;
    }),
  );
}

function exceptionLines(exceptions: readonly CoverageException[]): string[] {
  const rows = exceptions.map(({ fromDate, toDate, reason, words }) => ({
    when: dayRangeText(fromDate, toDate),
    name: reason.name,
    words,
  }));
  const width = Math.max(0, ...rows.map(({ when }) => when.length));
  return rows.map(({ when, name, words }) => `  ${when.padEnd(width)}  ${name}: ${words}`);
}
