import * as z from 'zod/mini';
import { idSchema, refField, textSchema } from './field.ts';

const until = z.nullable(z.int());
const declared = { id: idSchema, by: z.optional(textSchema(80)), setAtMs: z.optional(z.int()) };

/**
 * One thing that is true today without a publish. `untilMs` is when it ends by itself, in UTC milliseconds; null stands for
 * "as long as this call", which only a rehearsal may say.
 */
export const situationEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...declared,
    kind: z.literal('mode'),
    mode: refField('mode', { label: 'Switch' }),
    position: idSchema,
    untilMs: until,
  }),
  z.strictObject({
    ...declared,
    kind: z.literal('person'),
    person: refField('person', { label: 'Person' }),
    state: z.enum(['away', 'busy', 'remote']),
    untilMs: until,
  }),
  z.strictObject({
    ...declared,
    kind: z.literal('site'),
    site: refField('site', { label: 'Site' }),
    link: z.enum(['main', 'backup', 'offline']),
    untilMs: until,
  }),
  z.strictObject({
    ...declared,
    kind: z.literal('override'),
    hours: refField('hours', { label: 'Hours' }),
    period: z.nullable(idSchema),
    fromMs: z.int(),
    untilMs: z.int(),
  }),
]);
export type SituationEntry = z.infer<typeof situationEntrySchema>;

/** What is declared true at the moment, newest last; a later entry about the same thing wins. */
export const situationSchema = z.strictObject({ entries: z.array(situationEntrySchema).check(z.maxLength(500)) });
export type Situation = z.infer<typeof situationSchema>;

/** The situation in which nothing is declared. */
export const NORMAL: Situation = { entries: [] };

/** The entries in force at `atMs`: an entry ends at its `untilMs`, that instant excluded. */
export const activeEntries = (situation: Situation, atMs: number): SituationEntry[] =>
  situation.entries.filter((entry) => entry.untilMs === null || atMs < entry.untilMs);
