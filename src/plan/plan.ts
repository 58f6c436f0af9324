// plan: the document of one office's routing. It knows what a plan is made of, what names what, and how it may be edited;
// it does not know what any kind of step does (settings are opaque here) nor how calls run.
import * as z from 'zod/mini';
import { scenarioSchema } from './call-script.ts';
import { continuitySchema } from './continuity.ts';
import {
  callerListSchema,
  flowSchema,
  hoursSchema,
  mailboxSchema,
  modeSchema,
  numberSchema,
  personSchema,
  promptSchema,
  rotationSchema,
  siteSchema,
  teamSchema,
  zoneSchema,
} from './entities.ts';
import { idSchema, textSchema } from './field.ts';
import { promiseSchema } from './promise.ts';
import { reviewSchema } from './review.ts';
import { targetsSchema } from './targets.ts';

/** The schema version that this code reads and writes; older documents are migrated, newer ones refused. */
export const SCHEMA_VERSION = 1;

const position = z.strictObject({
  x: z.number().check(z.gte(-1e6), z.lte(1e6)),
  y: z.number().check(z.gte(-1e6), z.lte(1e6)),
});

/** Steps drawn together under one title; collapsed they are drawn as one card. A step is in one group at most. */
export const groupSchema = z.strictObject({
  title: textSchema(80),
  steps: z.array(idSchema).check(z.maxLength(2000)),
  collapsed: z.boolean(),
});
export type StepGroup = z.infer<typeof groupSchema>;

/** Where steps sit on the canvas, notes beside them and groups of them: travels with the plan, but no call depends on it. */
export const layoutSchema = z.strictObject({
  flows: z.record(
    idSchema,
    z.strictObject({
      positions: z.record(idSchema, position),
      notes: z.record(idSchema, z.strictObject({ ...position.shape, text: textSchema(2000) })),
      // Written by versions of Ringplan before groups, a document has none.
      groups: z._default(z.record(idSchema, groupSchema), {}),
    }),
  ),
});

/** One office's whole routing, every thing by id; drafted, checked, and published as one immutable version. */
export const planSchema = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  id: idSchema,
  name: textSchema(80),
  zone: zoneSchema,
  country: z.string().check(z.regex(/^[A-Z]{2}$/, 'a country such as US')),
  numbers: z.record(idSchema, numberSchema),
  flows: z.record(idSchema, flowSchema),
  hours: z.record(idSchema, hoursSchema),
  people: z.record(idSchema, personSchema),
  teams: z.record(idSchema, teamSchema),
  // Written by versions of Ringplan before rotations, a document has none.
  rotations: z._default(z.record(idSchema, rotationSchema), {}),
  sites: z.record(idSchema, siteSchema),
  modes: z.record(idSchema, modeSchema),
  prompts: z.record(idSchema, promptSchema),
  mailboxes: z.record(idSchema, mailboxSchema),
  callerLists: z.record(idSchema, callerListSchema),
  scenarios: z.record(idSchema, scenarioSchema),
  // Written by versions of Ringplan before promises, a document has none.
  promises: z._default(z.record(idSchema, promiseSchema), {}),
  continuity: z.optional(continuitySchema),
  review: z.optional(reviewSchema),
  targets: z.optional(targetsSchema),
  layout: layoutSchema,
});
export type Plan = z.infer<typeof planSchema>;
