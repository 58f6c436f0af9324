import { KINDS } from '../kinds/registry.ts';
import { readPlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { SAMPLES } from '../samples/samples.ts';

/** A sample office by its id, read anew for each test. */
export function samplePlan(id: 'clinic' | 'law-firm' | 'property-manager'): Plan {
  const read = readPlan(structuredClone(SAMPLES.find((sample) => sample.id === id)!.document), KINDS);
  if (!read.ok) throw new Error(read.error[0]?.path);
  return read.value;
}
