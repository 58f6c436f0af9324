import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { Person } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanDocument } from '../document/document-store.ts';

/** What every part of a person's form gets. */
export interface PersonPart {
  readonly document: PlanDocument;
  readonly plan: Plan;
  readonly id: string;
  readonly person: Person;
}

/** Changes members of a person (undefined takes one away) as one named undo step. */
export function changePerson(
  { document, plan, id }: PersonPart,
  changes: { readonly [K in keyof Person]?: Person[K] | undefined },
  label: string,
): void {
  document.edit(updateThing(plan, KINDS, 'people', id, changes, { label }));
}
