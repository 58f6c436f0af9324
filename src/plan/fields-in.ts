import type * as z from 'zod/mini';
import { fieldMeta, type FieldMeta } from './field.ts';

/** A field of a value that its schema describes: the metadata, what stands there, and where. */
export interface FoundField {
  readonly meta: FieldMeta;
  readonly value: unknown;
  readonly path: readonly string[];
}

/** Every described field of a value, found by walking it beside its schema; its depth is bounded by the schema. */
export function fieldsIn(schema: z.core.$ZodType, value: unknown, path: readonly string[] = []): FoundField[] {
  const found: FoundField[] = [];
  collect(schema, value, path, found);
  return found;
}

/** A schema that was refined takes its description from the one before, which the registry puts together anew each time. */
const known = new WeakMap<z.core.$ZodType, FieldMeta | null>();
const metaOf = (schema: z.core.$ZodType): FieldMeta | null => {
  let meta = known.get(schema);
  if (meta === undefined) known.set(schema, (meta = fieldMeta.get(schema) ?? null));
  return meta;
};

function collect(schema: z.core.$ZodType, value: unknown, path: readonly string[], found: FoundField[]): void {
  if (value === undefined || value === null) return;
  const meta = metaOf(schema);
  if (meta) found.push({ meta, value, path });
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
      // The wrapper and what it wraps describe one field: it counts once.
      if (meta) found.pop();
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
