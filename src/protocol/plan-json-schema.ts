import * as z from 'zod/mini';
import { ID_PATTERN } from '../base/ids.ts';
import type { Kinds } from '../engine/kind.ts';
import { nodeSchema } from '../plan/entities.ts';
import { fieldMeta, idSchema } from '../plan/field.ts';
import { planSchema } from '../plan/plan.ts';

export type JsonSchema = Record<string, unknown>;

const ID = ID_PATTERN.source;

/**
 * JSON Schema (draft 2020-12) of what a schema accepts. Ids get their pattern; other refinements that JSON Schema cannot say
 * (time zones this computer knows, control characters) are left to the parser.
 */
export const jsonSchemaOf = (schema: z.core.$ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: describePatterns });

/** The `override` of every conversion: patterns that live in refinements, and the labels of fields. */
export function describePatterns({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: object }): void {
  const json = jsonSchema as JsonSchema;
  if (zodSchema === idSchema) json['pattern'] = ID;
  const meta = fieldMeta.get(zodSchema as z.ZodMiniType);
  if (!meta) return;
  json['title'] = meta.label;
  // An empty reference means "not chosen yet": a draft may hold it, and a rule reports it.
  if (meta.ref !== undefined) Object.assign(json, { type: 'string', pattern: `^$|${ID}`, 'x-names': meta.ref });
}

/** The JSON Schema of a plan, with the settings of each kind of step. */
export function planJsonSchema(kinds: Kinds): JsonSchema {
  const steps = Object.values(kinds).map((kind) =>
    bare(
      jsonSchemaOf(
        z.strictObject({
          ...nodeSchema.shape,
          kind: z.literal(kind.kind),
          version: z.int().check(z.gte(1), z.lte(kind.version)),
          settings: kind.fields,
        }),
      ),
      { title: kind.title, description: kind.summary },
    ),
  );
  const schema = z.toJSONSchema(planSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: (context) => {
      describePatterns(context);
      if (context.zodSchema !== nodeSchema) return;
      for (const key of Object.keys(context.jsonSchema)) Reflect.deleteProperty(context.jsonSchema, key);
      Object.assign(context.jsonSchema, { oneOf: steps });
    },
  }) as JsonSchema;
  return { ...schema, $id: '/schemas/plan-1.json', title: 'Ringplan plan, schema 1' };
}

const bare = ({ $schema: _dialect, ...schema }: JsonSchema, words: JsonSchema): JsonSchema => ({ ...words, ...schema });
