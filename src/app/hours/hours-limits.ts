import type { PlanHours } from '../../plan/entities.ts';
import type { HoursChanges } from './change-hours.ts';

/** How many different times the week of some hours can have; the plan takes no more. */
export const MOST_TIMES = 200;
/** How many special days hours can have; the plan takes no more. */
export const MOST_SPECIAL_DAYS = 400;

/** Why a change would make hours larger than a plan takes, as a sentence that says what to do, or null. */
export function tooMuch({ weekly, specialDays }: HoursChanges): string | null {
  const over = (list: PlanHours['weekly' | 'specialDays'] | undefined, most: number) => (list?.length ?? 0) > most;
  if (over(weekly, MOST_TIMES))
    return `That would be ${weekly!.length} different times a week; hours can have ${MOST_TIMES}. Remove some, or give days the same times.`;
  if (over(specialDays, MOST_SPECIAL_DAYS))
    return `That would be ${specialDays!.length} special days; hours can have ${MOST_SPECIAL_DAYS}. Choose fewer, or remove some that are over.`;
  return null;
}
