import type * as z from 'zod/mini';
import type { AnyKind } from '../../engine/kind.ts';
import { fieldMeta, type FieldMeta } from '../../plan/field.ts';

/** One field of a kind's settings: its key, its words, its schema, and whether it may be absent. */
export interface SettingField {
  readonly key: string;
  readonly meta: FieldMeta;
  readonly schema: z.ZodMiniType;
  readonly optional: boolean;
}

/** The fields of a kind that a form draws, in the order of its schema; members without words are not for people. */
export function fieldList(kind: AnyKind): SettingField[] {
  const { def } = kind.fields._zod;
  const { shape } = def as unknown as { shape?: Record<string, z.ZodMiniType> };
  return Object.entries(shape ?? {}).flatMap(([key, schema]) => {
    const meta = fieldMeta.get(schema);
    return meta ? [{ key, meta, schema, optional: schema._zod.def.type === 'optional' }] : [];
  });
}
