import type { KindSchemas } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { holidayChanges, replaceHolidays, type HolidayDay } from './replace-holidays.ts';
import { numberUses, replaceOutsideNumber } from './replace-outside-number.ts';
import { replacePerson } from './replace-person.ts';
import { personIn, type KnownPerson } from './same-person.ts';
import type { StepKinds } from './step-kinds.ts';

/** What is replaced by what, in words that hold at every client: a person, a phone number outside (E.164), or a set of days. */
export type Replacement =
  | { readonly of: 'person'; readonly old: KnownPerson; readonly now: KnownPerson }
  | { readonly of: 'outside'; readonly old: string; readonly now: string }
  | { readonly of: 'holidays'; readonly old: readonly HolidayDay[]; readonly now: readonly HolidayDay[] };

/** The replacement in one plan as one edit; null where the plan does not use what is replaced. */
export function replaceEverywhere(plan: Plan, kinds: StepKinds & KindSchemas, replacement: Replacement): Edit | null {
  switch (replacement.of) {
    case 'person': {
      const old = replacedPeople(plan, replacement);
      return old.length === 0 ? null : replacePerson(plan, kinds, old, replacement.now);
    }
    case 'outside': {
      const { old, now } = replacement;
      return old === now || numberUses(plan, kinds, old).length === 0
        ? null
        : replaceOutsideNumber(plan, kinds, old, now);
    }
    case 'holidays':
      return holidayChanges(plan, replacement.old, replacement.now).length === 0
        ? null
        : replaceHolidays(plan, replacement.old, replacement.now);
  }
}

/** Who is replaced in a plan, by id: whoever is meant by the old, but never the one who is to take the place. */
export function replacedPeople(plan: Plan, { old, now }: Extract<Replacement, { of: 'person' }>): string[] {
  const stays = personIn(plan, now);
  return personIn(plan, old).filter((id) => !stays.includes(id));
}
