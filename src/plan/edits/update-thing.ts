import type { Plan } from '../plan.ts';
import type { Thing, ThingCollection } from './add-thing.ts';
import type { Edit } from './edit.ts';
import { pruneWires } from './prune-wires.ts';
import { isStandIn, realName } from './stand-in-number.ts';
import type { StepKinds } from './step-kinds.ts';

/** Changes some members of a thing (undefined takes one away); wires of exits that thereby vanish go in the same edit. */
export function updateThing<C extends ThingCollection>(
  plan: Plan,
  kinds: StepKinds,
  collection: C,
  id: string,
  changes: { readonly [K in keyof Thing<C>]?: Thing<C>[K] | undefined },
  options: { readonly label?: string; readonly merge?: string } = {},
): Edit {
  return {
    label: options.label ?? `Change “${plan[collection][id]?.name ?? id}”`,
    ...(options.merge === undefined ? {} : { merge: options.merge }),
    apply: (draft) => {
      const found = (draft[collection] as Record<string, Record<string, unknown>>)[id];
      if (!found) return;
      for (const [key, value] of Object.entries(changes)) {
        if (value === undefined) delete found[key];
        else found[key] = value;
      }
      // A real number does not only stand in for another one any more; its name said so.
      if (collection === 'numbers' && typeof found['e164'] === 'string' && found['e164'] !== plan.numbers[id]?.e164)
        unmark(found as Thing<'numbers'>);
      pruneWires(draft, kinds);
    },
  };
}

function unmark(number: Thing<'numbers'>): void {
  const name = realName(number.name);
  if (!isStandIn({ ...number, name })) number.name = name;
}
