import { COLLECTIONS, type RefType } from '../../plan/field.ts';
import type { Plan } from '../../plan/plan.ts';

/** Says that another thing of its kind has the name that is typed for one; undefined where none has. Capitals do not tell names apart. */
export function sameNameNote(
  plan: Plan,
  thing: Exclude<RefType, 'flow'>,
  id: string,
  typed: string,
): string | undefined {
  const name = typed.trim();
  const same = (other: string) => other.trim().toLowerCase() === name.toLowerCase();
  const twin = Object.entries(plan[COLLECTIONS[thing]]).find(([other, { name: its }]) => other !== id && same(its));
  if (!twin || name === '') return undefined;
  const apart = thing === 'person' ? 'add a middle name or their role' : 'add what tells them apart';
  return `${twin[1].name} is there already. In lists the two look alike; ${apart}.`;
}
