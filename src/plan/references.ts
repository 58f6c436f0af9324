import type * as z from 'zod/mini';
import { fieldsIn } from './fields-in.ts';
import type { RefType } from './field.ts';
import type { KindSchemas } from './parse-plan.ts';
import { planSchema, type Plan } from './plan.ts';

/** One use of a thing: what kind of thing, which id, and the path of the place that names it. */
export interface Reference {
  readonly ref: RefType;
  readonly id: string;
  readonly path: readonly string[];
  /** Whether the place may also name nothing. */
  readonly optional: boolean;
}

/** Every reference in a plan: its own entities by the plan's schema, each step's settings by the schema of its kind. */
export function referencesOf(plan: Plan, kinds: KindSchemas): Reference[] {
  const found = referencesIn(planSchema, plan);
  for (const [flowId, flow] of Object.entries(plan.flows)) {
    for (const [nodeId, node] of Object.entries(flow.nodes)) {
      const kind = Object.hasOwn(kinds, node.kind) ? kinds[node.kind] : undefined;
      const path = ['flows', flowId, 'nodes', nodeId, 'settings'];
      if (kind) found.push(...referencesIn(kind.fields, node.settings, path));
    }
  }
  return found;
}

/** The references to one thing: where it is used. */
export const whereUsed = (plan: Plan, kinds: KindSchemas, ref: RefType, id: string): Reference[] =>
  referencesOf(plan, kinds).filter((reference) => reference.ref === ref && reference.id === id);

/** The references in one value that a schema describes, in the order of the schema; `path` goes before theirs. */
export const referencesIn = (schema: z.core.$ZodType, value: unknown, path: readonly string[] = []): Reference[] =>
  fieldsIn(schema, value, path).flatMap(({ meta, value, path }) =>
    meta.ref !== undefined && typeof value === 'string'
      ? [{ ref: meta.ref, id: value, path, optional: meta.whenEmpty !== undefined }]
      : [],
  );
