import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { SAMPLES } from '../../samples/samples.ts';

/** The clinic of the samples, read anew for each test. */
export function clinic(): Plan {
  const read = readPlan(structuredClone(SAMPLES.find((sample) => sample.id === 'clinic')!.document), KINDS);
  if (!read.ok) throw new Error(read.error[0]?.path);
  return read.value;
}
