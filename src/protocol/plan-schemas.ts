import * as z from 'zod/mini';
import { idSchema, textSchema } from '../plan/field.ts';
import { planDocumentSchema } from './draft-route.ts';
import { named } from './schema-names.ts';

const atMs = z.int().check(z.gte(0));

/** The name of a version: the SHA-256 of its stored bytes, as 64 hexadecimal digits. */
export const versionSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a version: 64 hexadecimal digits'));

/** Why a publisher accepts a warning. */
export const acknowledgementSchema = named(
  'Acknowledgement',
  'A warning and why it is acceptable; `finding` is the id of the finding.',
  z.strictObject({ finding: z.string().check(z.minLength(1), z.maxLength(400)), reason: textSchema(500) }),
);
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;

/** One entry of a plan's history: which content went live when, and how. `version` names content, `number` the entry. */
export const versionEntrySchema = named(
  'VersionEntry',
  'One entry of the history. The same content can be live twice: `number` names the entry, `version` the content.',
  z.object({
    number: z.int().check(z.gte(1)),
    version: versionSchema,
    behaviourHash: z.string(),
    publishedAtMs: atMs,
    note: z.nullable(z.string()),
    origin: z.enum(['publish', 'rollback']),
    /** With origin `rollback`: the number of the entry whose content this is. */
    rolledBackTo: z.nullable(z.int()),
    acknowledgements: z.array(acknowledgementSchema),
  }),
);
export type VersionEntry = z.infer<typeof versionEntrySchema>;

const live = z.nullable(z.object({ number: z.int(), version: versionSchema, publishedAtMs: atMs }));

export const planSummarySchema = named(
  'PlanSummary',
  'A plan, its draft’s revision, and what is live.',
  z.object({ id: idSchema, name: z.string(), draftRevision: z.int(), draftSavedAtMs: atMs, live }),
);
export type PlanSummary = z.infer<typeof planSummarySchema>;

export const planListSchema = named('PlanList', 'Every plan.', z.object({ plans: z.array(planSummarySchema) }));

export const saveBodySchema = named(
  'SaveDraft',
  'The whole document of a draft. It must be a plan; it need not be without findings.',
  z.strictObject({ document: planDocumentSchema }),
);

export const savedSchema = named(
  'Saved',
  'The revision that a save made.',
  z.object({ plan: idSchema, revision: z.int(), savedAtMs: atMs }),
);
export type Saved = z.infer<typeof savedSchema>;

export const removedSchema = named(
  'RemovedPlan',
  'A plan that is there no more; its audit log stays readable.',
  z.object({ plan: idSchema, name: z.string(), removedAtMs: atMs }),
);
export type Removed = z.infer<typeof removedSchema>;

export const publishBodySchema = named(
  'Publish',
  'Publishes the draft revision in `If-Match`.',
  z.strictObject({
    note: z.optional(textSchema(500)),
    acknowledgements: z.array(acknowledgementSchema).check(z.maxLength(500)),
  }),
);
export type PublishBody = z.infer<typeof publishBodySchema>;

export const rollbackBodySchema = named(
  'Rollback',
  'Makes a new entry with the content of an earlier version.',
  z.strictObject({ version: versionSchema, note: z.optional(textSchema(500)) }),
);
export type RollbackBody = z.infer<typeof rollbackBodySchema>;

export const versionListSchema = named(
  'VersionList',
  'The history of a plan, newest first.',
  z.object({ versions: z.array(versionEntrySchema) }),
);

export const publishedSchema = named(
  'PublishedVersion',
  'A version with its document; it never changes.',
  z.object({ plan: idSchema, version: versionSchema, behaviourHash: z.string(), document: planDocumentSchema }),
);

export const liveSchema = named(
  'LiveVersion',
  'What routes calls now.',
  z.object({ plan: idSchema, entry: versionEntrySchema, document: planDocumentSchema }),
);

/** One line of the audit log. `hash` covers the line and `previous`, so that a changed or missing line shows. */
export const auditEntrySchema = named(
  'AuditEntry',
  'One line of the append-only log; `hash` is the SHA-256 of the line with `previous`, so that a missing line shows.',
  z.object({
    at: z.int().check(z.gte(1)),
    atMs,
    action: z.enum(['created', 'published', 'rolledBack', 'removed']),
    by: z.string(),
    from: z.nullable(versionSchema),
    to: z.nullable(versionSchema),
    note: z.nullable(z.string()),
    acknowledgements: z.array(acknowledgementSchema),
    previous: z.string(),
    hash: z.string(),
  }),
);
export type AuditEntry = z.infer<typeof auditEntrySchema>;

export const auditSchema = named(
  'Audit',
  'The log of a plan, oldest first.',
  z.object({ entries: z.array(auditEntrySchema) }),
);
