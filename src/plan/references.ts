import type * as z from 'zod/mini';
import { fieldMeta, type RefType } from './field.ts';
import type { KindSchemas } from './parse-plan.ts';
import { planSchema, type Plan } from './plan.ts';

/** One use of a thing: what kind of thing, which id, and the path of the place that names it. */
export interface Reference {
  readonly ref: RefType;
  readonly id: string;
  readonly path: readonly string[];
}

/** Every reference in a plan: its own entities by the plan's schema, each step's settings by the schema of its kind. */
export function referencesOf(plan: Plan, kinds: KindSchemas): Reference[] {
  const found: Reference[] = [];
  collect(planSchema, plan, [], found);
  for (const [flowId, flow] of Object.entries(plan.flows)) {
    for (const [nodeId, node] of Object.entries(flow.nodes)) {
      const kind = Object.hasOwn(kinds, node.kind) ? kinds[node.kind] : undefined;
      if (kind) collect(kind.fields, node.settings, ['flows', flowId, 'nodes', nodeId, 'settings'], found);
    }
  }
  return found;
}

/** The references to one thing: where it is used. */
export const whereUsed = (plan: Plan, kinds: KindSchemas, ref: RefType, id: string): Reference[] =>
  referencesOf(plan, kinds).filter((reference) => reference.ref === ref && reference.id === id);

/** Walks a value beside its schema and notes every field whose metadata names a reference. Depth is bounded by the schema. */
function collect(schema: z.core.$ZodType, value: unknown, path: readonly string[], found: Reference[]): void {
  if (value === undefined || value === null) return;
  const meta = fieldMeta.get(schema);
  if (meta?.ref !== undefined && typeof value === 'string') {
    found.push({ ref: meta.ref, id: value, path });
    return;
  }
  const { def } = schema._zod;
  const part = def as unknown as {
    type: string;
    shape?: Record<string, z.core.$ZodType>;
    element?: z.core.$ZodType;
    valueType?: z.core.$ZodType;
    innerType?: z.core.$ZodType;
    options?: readonly z.core.$ZodType[];
  };
  switch (part.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      collect(part.innerType!, value, path, found);
      return;
    case 'object':
      for (const [key, field] of Object.entries(part.shape!))
        collect(field, (value as Record<string, unknown>)[key], [...path, key], found);
      return;
    case 'array':
      (value as unknown[]).forEach((item, index) => collect(part.element!, item, [...path, String(index)], found));
      return;
    case 'record':
      for (const [key, item] of Object.entries(value)) collect(part.valueType!, item, [...path, key], found);
      return;
    case 'union': {
      const fits = part.options!.find((option) => (option as z.ZodMiniType).safeParse(value).success);
      if (fits) collect(fits, value, path, found);
    }
  }
}
