import type { Plan } from '../../plan/plan.ts';
import { SAMPLES } from '../../samples/samples.ts';

/** Whether a plan is one of the sample offices: it has the id of one, and still its numbers. */
export function isSample({ id, numbers }: Pick<Plan, 'id' | 'numbers'>): boolean {
  const sample = SAMPLES.find((one) => one.id === id)?.document as Pick<Plan, 'numbers'> | undefined;
  return sample !== undefined && numbersIn(sample) === numbersIn({ numbers });
}

const numbersIn = ({ numbers }: Pick<Plan, 'numbers'>): string =>
  Object.values(numbers)
    .map(({ e164 }) => e164)
    .sort()
    .join();
