import { parseDate } from '../../calendar/local-date.ts';
import { dateAt } from '../../calendar/day-text.ts';
import { startOfDay } from '../../calendar/zone.ts';
import { canonicalJson } from '../../base/canonical-json.ts';
import type { Plan } from '../../plan/plan.ts';
import { wordingOn } from '../../plan/prompt-wording.ts';
import { jointClasses, splitAt, type InstantClasses } from './instant-classes.ts';

/** Classes split further where greetings say other words between two dates, as far as two plans differ in that. */
export function wordingClasses(before: Plan, after: Plan, classes: InstantClasses): InstantClasses {
  const sides = [before, after].flatMap((plan) =>
    Object.entries(plan.prompts).flatMap(([id, prompt]) => {
      const other = (plan === before ? after : before).prompts[id];
      const { replacements = [] } = prompt;
      const same = canonicalJson(replacements) === canonicalJson(other?.replacements ?? []);
      return same ? [] : [{ prompt, replacements, zone: plan.zone }];
    }),
  );
  const cuts = sides.flatMap(({ replacements, zone }) =>
    replacements.flatMap(({ from, to }) => [
      startOfDay(zone, parseDate(from) ?? 0),
      startOfDay(zone, (parseDate(to) ?? 0) + 1),
    ]),
  );
  if (cuts.length === 0) return classes;
  const { fromMs, untilMs } = classes;
  const wordings = splitAt(fromMs, untilMs, cuts, (atMs) =>
    sides.map(({ prompt, zone }) => wordingOn(prompt, dateAt(zone, atMs)).replacement ?? '').join(' '),
  );
  return jointClasses(classes, wordings);
}
