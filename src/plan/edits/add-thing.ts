import { freeId } from '../../base/ids.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';

/** The collections of things that steps name. */
export type ThingCollection =
  'hours' | 'people' | 'teams' | 'rotations' | 'sites' | 'modes' | 'prompts' | 'mailboxes' | 'callerLists' | 'numbers';
/** One thing of a collection. */
export type Thing<C extends ThingCollection> = Plan[C][string];

/** Adds a thing to a collection under a free id made from its name. */
export function addThing<C extends ThingCollection>(plan: Plan, collection: C, thing: Thing<C>): Edit {
  const id = freeId(thing.name, (candidate) => Object.hasOwn(plan[collection], candidate));
  return {
    label: `Add “${thing.name}”`,
    made: [id],
    apply: (draft) => {
      (draft[collection] as Record<string, unknown>)[id] = thing;
    },
  };
}
