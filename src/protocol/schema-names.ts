import * as z from 'zod/mini';

/** What the OpenAPI document says about a named schema. */
export interface SchemaName {
  /** Its name under `components/schemas`. */
  readonly id: string;
  readonly description?: string;
}

/** Every message of the contract by name; the OpenAPI document is built from it. */
export const schemaNames = z.registry<SchemaName>();

/** Gives a message schema its name and one sentence, and returns it. */
export function named<S extends z.core.$ZodType>(id: string, description: string, schema: S): S {
  schemaNames.add(schema, { id, description });
  return schema;
}
