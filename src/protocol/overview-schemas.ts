import * as z from 'zod/mini';
import { idSchema } from '../plan/field.ts';
import { ATTENTION_KINDS } from '../verify/attention/attention-kinds.ts';
import { findingPlaceSchema } from './finding-schema.ts';
import { planSummarySchema } from './plan-schemas.ts';
import { named } from './schema-names.ts';

const count = z.int().check(z.gte(0));

/** One thing to do something about, as `verify` reports it. */
export const attentionItemSchema = named(
  'AttentionItem',
  'One thing to do something about: in one line, with more about it, when it begins or ends, and where it is dealt with.',
  z.object({
    kind: z.enum(ATTENTION_KINDS),
    client: idSchema,
    says: z.string(),
    detail: z.string(),
    whenMs: z.nullable(z.int()),
    go: z.union([findingPlaceSchema, z.object({ at: z.enum(['today', 'check-up']) })]),
    action: z.string(),
  }),
);

export const planOverviewSchema = named(
  'PlanOverview',
  'A plan at a glance. `checked` is null until the draft has been checked; ask again in a second.',
  z.object({
    ...planSummarySchema.shape,
    /** Whether it is one of the offices that a new folder is filled with. */
    sample: z.boolean(),
    numbers: z.array(z.object({ name: z.string(), e164: z.string() })),
    people: z.array(z.string()),
    /** Whether the draft holds something that is not live. */
    changed: z.boolean(),
    /** Of the draft; `until` is the last day that the proof covers, in words, and null where not everything could be proven. */
    checked: z.nullable(z.object({ errors: count, warnings: count, hints: count, until: z.nullable(z.string()) })),
    attention: z.array(attentionItemSchema),
  }),
);
export type PlanOverview = z.infer<typeof planOverviewSchema>;

export const overviewSchema = named(
  'Overview',
  'Every plan at a glance, in the order in which they were made.',
  z.object({ nowMs: z.int(), plans: z.array(planOverviewSchema) }),
);
export type Overview = z.infer<typeof overviewSchema>;
