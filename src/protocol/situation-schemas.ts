import * as z from 'zod/mini';
import { idSchema, textSchema } from '../plan/field.ts';
import { situationEntrySchema, type SituationEntry } from '../plan/situation.ts';
import { named } from './schema-names.ts';

const atMs = z.int();
const revision = z.int().check(z.gte(0));

/** The latest end that an entry may have, from the moment it is set: 400 days. */
export const LONGEST_ENTRY_MS = 400 * 86_400_000;
/** The latest end of what a health check observed: a check that stays silent for so long knows nothing any more. */
export const LONGEST_OBSERVED_MS = 3_600_000;
/** The most entries that an office can have at once, active and to come. */
export const MOST_ENTRIES = 500;

type WithoutOwn<E> = E extends unknown ? Omit<E, 'id' | 'setAtMs'> : never;

/** An entry before the backend has given it its id and the time it was set. */
export type NewEntry = WithoutOwn<SituationEntry>;

/** A new entry: `fromMs` is now where it is absent, and `untilMs` is required, since every entry ends. */
export const newEntrySchema: z.ZodMiniType<NewEntry, NewEntry> = named(
  'NewEntry',
  'What is true from `fromMs` (else from now) up to `untilMs`. The backend gives it its id.',
  z.discriminatedUnion(
    'kind',
    situationEntrySchema.def.options.map((option) =>
      z.omit(option as z.ZodMiniObject, { id: true, setAtMs: true }),
    ) as [z.ZodMiniObject],
  ) as unknown as z.ZodMiniType<NewEntry, NewEntry>,
);

/** An entry and its own revision, which rises by one with every change to it. */
export const declaredSchema = named(
  'Declared',
  'An entry of the situation; its own revision in quotes is the ETag of writes to it.',
  z.object({ revision, entry: situationEntrySchema }),
);
export type Declared = z.infer<typeof declaredSchema>;

export const situationReplySchema = named(
  'Situation',
  'What is true today and what will be, in the order in which it counts: of two about the same thing the later wins.',
  z.object({ plan: idSchema, revision, nowMs: atMs, entries: z.array(declaredSchema) }),
);
/** The entries that have not ended, with the backend's own time in UTC milliseconds. */
export type SituationReply = z.infer<typeof situationReplySchema>;

export const madeEntrySchema = named(
  'MadeEntry',
  'The entry that was made, and the earlier ones that it leaves nothing of; setting those again undoes that.',
  z.object({ revision, entry: situationEntrySchema, replaced: z.array(declaredSchema) }),
);
export type MadeEntry = z.infer<typeof madeEntrySchema>;

export const changeEntrySchema = named(
  'ChangeEntry',
  'Another end, and another note where one is given; null takes the note away.',
  z.strictObject({ untilMs: z.nullable(atMs), note: z.optional(z.nullable(textSchema(200))) }),
);
export type ChangeEntry = z.infer<typeof changeEntrySchema>;

export const endedEntrySchema = named(
  'EndedEntry',
  'The entry as it was until now. Setting it again, without its id and `setAtMs`, undoes its end.',
  z.object({ endedAtMs: atMs, entry: situationEntrySchema }),
);
export type EndedEntry = z.infer<typeof endedEntrySchema>;

/** One line of the log of a situation; `hash` covers the line and `previous`, so that a changed or missing line shows. */
export const situationLineSchema = named(
  'SituationLine',
  'Who set, changed or ended what, and when. Append-only: `hash` is the SHA-256 of the line with `previous`.',
  z.object({
    at: z.int().check(z.gte(1)),
    atMs,
    action: z.enum(['declared', 'changed', 'ended']),
    by: z.string(),
    entry: situationEntrySchema,
    /** The entries that this one left nothing of. */
    replaced: z.array(idSchema),
    previous: z.string(),
    hash: z.string(),
  }),
);
export type SituationLine = z.infer<typeof situationLineSchema>;

export const situationLogSchema = named(
  'SituationLog',
  'Every line, oldest first.',
  z.object({ lines: z.array(situationLineSchema) }),
);
