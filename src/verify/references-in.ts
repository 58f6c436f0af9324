import type { Kinds } from '../engine/kind.ts';
import type { RefType } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { referencesOf, type Reference } from '../plan/references.ts';

const known = new WeakMap<Plan, { readonly kinds: Kinds; readonly references: readonly Reference[] }>();

/** Every reference of a plan, collected once for all rules: plans are immutable values. */
export function referencesIn(plan: Plan, kinds: Kinds): readonly Reference[] {
  const before = known.get(plan);
  if (before?.kinds === kinds) return before.references;
  const references = referencesOf(plan, kinds);
  known.set(plan, { kinds, references });
  return references;
}

/** Whether anything that routes calls names a thing; kept test calls and promises do not count. */
export const isUsed = (plan: Plan, kinds: Kinds, ref: RefType, id: string): boolean =>
  referencesIn(plan, kinds).some(
    (reference) =>
      reference.ref === ref && reference.id === id && !['scenarios', 'promises'].includes(reference.path[0]!),
  );
