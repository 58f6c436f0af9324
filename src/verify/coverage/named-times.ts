import { compileHours } from '../../calendar/compile-hours.ts';
import { KINDS } from '../../kinds/registry.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';
import { quoted } from '../words.ts';
import { timeFactsFor } from './time-facts-for.ts';
import type { Stretch } from './when-words.ts';

/** What finds the name of stretches that are just the times of some periods: "in “Lunch” of “Front desk hours”". */
export function namedTimes(
  plan: Plan,
  numbers: readonly string[],
  range: Stretch,
): (stretches: readonly Stretch[]) => string | null {
  const facts = numbers.flatMap((number) => timeFactsFor(plan, KINDS, number));
  const ids = [...new Set(facts.flatMap((fact) => (fact.of === 'period' ? [fact.hours] : [])))];
  const tables = ids.flatMap((id) => {
    const hours = hoursOf(plan, id);
    return hours ? [{ id, table: compileHours(hours, [], range.fromMs, range.untilMs) }] : [];
  });
  return (stretches) => {
    for (const { id, table } of tables) {
      const periods = periodsOf(stretches, table.startsMs, table.answers, range.untilMs);
      if (!periods) continue;
      const { name, periods: known } = plan.hours[id]!;
      const names = periods.map((period) =>
        quoted(period === null ? 'Closed, all other times' : (known.find((one) => one.id === period)?.name ?? period)),
      );
      return `in ${names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`} of ${quoted(name)}`;
    }
    return null;
  };
}

/** The periods that are wholly within stretches, if no other is touched; null where one is cut. */
function periodsOf(
  stretches: readonly Stretch[],
  startsMs: ArrayLike<number>,
  answers: readonly { readonly period: string | null }[],
  untilMs: number,
): (string | null)[] | null {
  const within = new Map<string | null, boolean>();
  let at = 0;
  for (const [index, { period }] of answers.entries()) {
    const fromMs = startsMs[index]!;
    const endMs = startsMs[index + 1] ?? untilMs;
    while (at < stretches.length && stretches[at]!.untilMs <= fromMs) at += 1;
    const stretch = stretches[at];
    const touched = stretch !== undefined && stretch.fromMs < endMs;
    if (touched && !(stretch.fromMs <= fromMs && stretch.untilMs >= endMs)) return null;
    if (within.has(period) && within.get(period) !== touched) return null;
    within.set(period, touched);
  }
  const found = [...within].flatMap(([period, touched]) => (touched ? [period] : []));
  return found.length === 0 ? null : found;
}
