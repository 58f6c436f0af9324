import type { Plan } from '../plan/plan.ts';

/**
 * The number that an office is known by, or null where it has none: the one with the longest call flow. The order of a plan's
 * members says nothing, since what is kept and published has them sorted by id.
 */
export function mainNumber(plan: Plan): string | null {
  const steps = (number: string) => Object.keys(plan.flows[plan.numbers[number]?.flow ?? '']?.nodes ?? {}).length;
  return (
    Object.keys(plan.numbers)
      .sort()
      .sort((left, right) => steps(right) - steps(left))[0] ?? null
  );
}
