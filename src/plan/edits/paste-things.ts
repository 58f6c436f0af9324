import * as z from 'zod/mini';
import {
  callerListSchema,
  hoursSchema,
  mailboxSchema,
  modeSchema,
  personSchema,
  promptSchema,
  rotationSchema,
  siteSchema,
  teamSchema,
  type PlanNode,
} from '../entities.ts';
import { COLLECTIONS, idSchema, textSchema, type RefType } from '../field.ts';
import type { KindSchemas } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { referencesIn, type Reference } from '../references.ts';

/** The things that copied steps bring with them as they are; of a flow or a number only its name travels. */
const WHOLE: Partial<Record<RefType, z.core.$ZodType>> = {
  hours: hoursSchema,
  person: personSchema,
  team: teamSchema,
  rotation: rotationSchema,
  site: siteSchema,
  mode: modeSchema,
  prompt: promptSchema,
  mailbox: mailboxSchema,
  callerList: callerListSchema,
};

const named = z.strictObject({ name: textSchema(80) });
const byId = <S extends z.core.$ZodType>(schema: S) => z._default(z.record(idSchema, schema), {});

/** The things that copied steps name, and what those name in turn, each by its id in the plan they come from. */
export const carriedSchema = z.strictObject({
  hours: byId(hoursSchema),
  people: byId(personSchema),
  teams: byId(teamSchema),
  rotations: byId(rotationSchema),
  sites: byId(siteSchema),
  modes: byId(modeSchema),
  prompts: byId(promptSchema),
  mailboxes: byId(mailboxSchema),
  callerLists: byId(callerListSchema),
  flows: byId(named),
  numbers: byId(named),
});
export type CarriedThings = z.infer<typeof carriedSchema>;

/** Whether a thing of this type can be added to another plan as a copy. */
export const canBring = (ref: RefType): boolean => WHOLE[ref] !== undefined;

/** What a step names; nothing for a kind nobody knows. */
export const referencesOfStep = (kinds: KindSchemas, node: PlanNode): Reference[] =>
  Object.hasOwn(kinds, node.kind) ? referencesIn(kinds[node.kind]!.fields, node.settings) : [];

/** What a carried thing names in turn. */
export function referencesOfThing(ref: RefType, thing: unknown): Reference[] {
  const schema = WHOLE[ref];
  return schema ? referencesIn(schema, thing) : [];
}

/** Everything that steps name, directly or through what they name. */
export function carriedThings(plan: Plan, kinds: KindSchemas, nodes: readonly PlanNode[]): CarriedThings {
  const carried: CarriedThings = {
    hours: {},
    people: {},
    teams: {},
    rotations: {},
    sites: {},
    modes: {},
    prompts: {},
    mailboxes: {},
    callerLists: {},
    flows: {},
    numbers: {},
  };
  const open = nodes.flatMap((node) => referencesOfStep(kinds, node));
  for (let next = open.pop(); next; next = open.pop()) {
    const collection = COLLECTIONS[next.ref];
    const into: Record<string, { name: string }> = carried[collection];
    const thing = Object.hasOwn(plan[collection], next.id) ? plan[collection][next.id] : undefined;
    if (!thing || Object.hasOwn(into, next.id)) continue;
    into[next.id] = canBring(next.ref) ? thing : { name: thing.name };
    open.push(...referencesOfThing(next.ref, thing));
  }
  return carried;
}
