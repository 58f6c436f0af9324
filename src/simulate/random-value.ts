import type * as z from 'zod/mini';
import type { Random } from '../base/random.ts';
import { fieldMeta, type FieldMeta, type RefType } from '../plan/field.ts';

/** What random values are made of besides their schema: ids of things to name, and values of members by their name. */
export interface Stock {
  readonly ids: Readonly<Record<RefType, readonly string[]>>;
  readonly members: Readonly<Record<string, () => unknown>>;
}

/** Texts of every format that schemas here ask for: the first that fits is taken, in an order chance decides. */
const TEXTS = ['Some words', 'x1', '1', '+13125550177', '+1312', '08:30', '2026-11-24', '', 'dialled', 'true', 'DE'];

/** How often a reference is left open or names something that the plan does not have: drafts may, and calls must survive it. */
const OPEN = 0.03;
const GONE = 0.03;

/** A value that a schema accepts, by walking it: every choice is drawn, numbers often at their bounds. Throws where it finds none. */
export function randomValue(
  random: Random,
  schema: z.core.$ZodType,
  stock: Stock,
  member = '',
  outer?: FieldMeta,
): unknown {
  const make = stock.members[member];
  // A wrapper and what it wraps describe one field, either of them.
  const meta = fieldMeta.get(schema) ?? outer;
  const part = schema._zod.def as unknown as {
    type: string;
    shape?: Record<string, z.core.$ZodType>;
    element?: z.core.$ZodType;
    innerType?: z.core.$ZodType;
    options?: readonly z.core.$ZodType[];
    entries?: Record<string, unknown>;
    values?: readonly unknown[];
  };
  switch (part.type) {
    case 'optional':
      return random.chance(0.5) ? undefined : randomValue(random, part.innerType!, stock, member, meta);
    case 'nullable':
      return random.chance(0.2) ? null : randomValue(random, part.innerType!, stock, member, meta);
    case 'object':
      return Object.fromEntries(
        Object.entries(part.shape!).flatMap(([key, field]) => {
          const value = randomValue(random, field, stock, key);
          return value === undefined ? [] : [[key, value]];
        }),
      );
    case 'array':
      return Array.from({ length: 1 + random.below(4) }, () => randomValue(random, part.element!, stock));
    case 'union':
      return randomValue(random, random.pick(part.options!), stock, member);
    case 'enum':
      return random.pick(Object.values(part.entries!));
    case 'literal':
      return random.pick(part.values!);
    case 'boolean':
      return random.chance(0.5);
    case 'number':
      return make ? make() : randomNumber(random, schema, meta);
    default: {
      if (meta?.ref !== undefined) return randomId(random, stock.ids[meta.ref]);
      const wanted = [...(make ? [make()] : []), ...shuffled(random)];
      const found = wanted.find((text) => (schema as z.ZodMiniType).safeParse(text).success);
      if (found === undefined) throw new Error(`no value for ${member}, which is a ${part.type}`);
      return found;
    }
  }
}

/** One of these ids, seldom none or one that nothing has. */
export function randomId(random: Random, ids: readonly string[]): string {
  const luck = random.unit();
  if (luck < OPEN || ids.length === 0) return '';
  return luck < OPEN + GONE ? 'gone' : random.pick(ids);
}

function randomNumber(random: Random, schema: z.core.$ZodType, meta: FieldMeta | undefined): number {
  const bag = schema._zod.bag as { minimum?: number; maximum?: number };
  const min = meta?.min ?? bag.minimum ?? 0;
  const max = meta?.max ?? bag.maximum ?? min + 10;
  if (random.chance(0.1)) return min;
  if (random.chance(0.05)) return max;
  // Small numbers bring more to happen in one run than long ones.
  return Math.min(max, min + Math.floor(random.exponential(Math.min(20, (max - min) / 3))));
}

function shuffled(random: Random): readonly string[] {
  const from = random.below(TEXTS.length);
  return [...TEXTS.slice(from), ...TEXTS.slice(0, from)];
}
