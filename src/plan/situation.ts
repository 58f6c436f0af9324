import * as z from 'zod/mini';
import { idSchema, refField, textSchema } from './field.ts';

const declared = {
  id: idSchema,
  by: z.optional(textSchema(80)),
  note: z.optional(textSchema(200)),
  setAtMs: z.optional(z.int()),
  fromMs: z.optional(z.int()),
  untilMs: z.nullable(z.int()),
};

const person = refField('person', { label: 'Person' });
const site = refField('site', { label: 'Site' });
const team = refField('team', { label: 'Team' });

/** What an override is about: every hours of the office, those of a site, or those of one department. */
export const overrideScopeSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('office') }),
  z.strictObject({ of: z.literal('site'), site }),
  z.strictObject({ of: z.literal('hours'), hours: refField('hours', { label: 'Hours' }) }),
]);
export type OverrideScope = z.infer<typeof overrideScopeSchema>;

/**
 * One thing that is true today without a publish, from `fromMs` (else at once) up to, not including, `untilMs`, in UTC
 * milliseconds; `untilMs` null stands for "as long as this call", which only a rehearsal may say.
 *
 * - `mode`: a switch is turned. · `person`: somebody is in (also outside their hours, and at their desk though their team or
 *   site went home before), busy, working remotely or away; the latest entry about them counts.
 * - `teamRemote`, `siteRemote`: all of a team, or all who have a desk at a site, work remotely: their desk phones do not ring.
 * - `site`: its link; `observed` where a health check says so, which ends by itself when the check goes silent.
 * - `override`: hours are closed, or open (in `period`, else in the first period of each hours). Closing sorts callers and sends
 *   nobody home; opening also puts those on shift whose working hours they are.
 * - `onCall`: somebody else takes a level of a rotation. · `signIn`: somebody serves the queues of a team that ask for it.
 */
export const situationEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...declared,
    kind: z.literal('mode'),
    mode: refField('mode', { label: 'Switch' }),
    position: idSchema,
  }),
  z.strictObject({ ...declared, kind: z.literal('person'), person, state: z.enum(['in', 'busy', 'remote', 'away']) }),
  z.strictObject({ ...declared, kind: z.literal('teamRemote'), team }),
  z.strictObject({ ...declared, kind: z.literal('siteRemote'), site }),
  z.strictObject({
    ...declared,
    kind: z.literal('site'),
    site,
    link: z.enum(['main', 'backup', 'offline']),
    observed: z.optional(z.boolean()),
  }),
  z.strictObject({
    ...declared,
    kind: z.literal('override'),
    scope: overrideScopeSchema,
    does: z.enum(['close', 'open']),
    period: z.optional(idSchema),
  }),
  z.strictObject({
    ...declared,
    kind: z.literal('onCall'),
    rotation: refField('rotation', { label: 'On-call rotation' }),
    level: idSchema,
    person,
  }),
  z.strictObject({ ...declared, kind: z.literal('signIn'), team, person }),
]);
export type SituationEntry = z.infer<typeof situationEntrySchema>;

/** What is declared true at the moment, newest last; a later entry about the same thing wins. */
export const situationSchema = z.strictObject({ entries: z.array(situationEntrySchema).check(z.maxLength(500)) });
export type Situation = z.infer<typeof situationSchema>;

/** The situation in which nothing is declared. */
export const NORMAL: Situation = { entries: [] };

/** Whether an entry is in force at `atMs`: from its `fromMs` on, and not any more at its `untilMs`. */
export const isActive = ({ fromMs, untilMs }: SituationEntry, atMs: number): boolean =>
  (fromMs === undefined || fromMs <= atMs) && (untilMs === null || atMs < untilMs);

/** The entries in force at `atMs`, in their order. */
export const activeEntries = (situation: Situation, atMs: number): SituationEntry[] =>
  situation.entries.filter((entry) => isActive(entry, atMs));
