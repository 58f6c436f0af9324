import * as z from 'zod/mini';
import { idSchema, textSchema } from '../plan/field.ts';
import { planDocumentSchema } from './draft-route.ts';
import { named } from './schema-names.ts';

const atMs = z.int().check(z.gte(0));

/** For how many days a link may open. */
export const SHARE_DAYS = [1, 7, 30] as const;
/** The most links of one plan that open at a time. */
export const MOST_SHARES = 50;

const stateSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('draft'), savedAtMs: atMs }),
  z.object({ of: z.literal('live'), number: z.int(), publishedAtMs: atMs }),
]);
/** Which state of a plan is shown: the draft as it was saved then, or a version. */
export type SharedState = z.infer<typeof stateSchema>;

export const newShareSchema = named(
  'NewShare',
  'What a link shows and for how long: the draft as it is now, or the live version. `note` is for whoever made it.',
  z.strictObject({
    of: z.enum(['draft', 'live']),
    days: z.literal(SHARE_DAYS),
    personalNumbers: z.boolean(),
    note: z.optional(textSchema(120)),
  }),
);
export type NewShare = z.infer<typeof newShareSchema>;

export const shareSchema = named(
  'Share',
  'A link to walk through calls. It opens until `untilMs`, unless it was taken back before; `openedAtMs` is the last time.',
  z.object({
    id: idSchema,
    shows: stateSchema,
    personalNumbers: z.boolean(),
    note: z.nullable(z.string()),
    madeAtMs: atMs,
    untilMs: atMs,
    revokedAtMs: z.nullable(atMs),
    openedAtMs: z.nullable(atMs),
  }),
);
export type Share = z.infer<typeof shareSchema>;

export const madeShareSchema = named(
  'MadeShare',
  'A new link. Its token is said this once and never again: only its hash is kept.',
  z.object({ share: shareSchema, token: z.string() }),
);
export type MadeShare = z.infer<typeof madeShareSchema>;

export const shareListSchema = named(
  'ShareList',
  'The links of a plan, newest first; `origins` are the addresses that this backend answers to besides its own.',
  z.object({ nowMs: atMs, shares: z.array(shareSchema), origins: z.array(z.string()) }),
);
export type ShareList = z.infer<typeof shareListSchema>;

export const sharedPlanSchema = named(
  'SharedPlan',
  'A plan for visitors, to play calls with: without providers, test calls, promises and names of callers, and, unless ' +
    '`personalNumbers` says otherwise, with made-up numbers in place of every one that is not the office’s own.',
  z.object({
    document: planDocumentSchema,
    shows: stateSchema,
    personalNumbers: z.boolean(),
    nowMs: atMs,
    untilMs: atMs,
  }),
);
export type SharedPlan = z.infer<typeof sharedPlanSchema>;
