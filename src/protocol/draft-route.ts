import * as z from 'zod/mini';
import { idSchema } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { route } from './route.ts';
import { named } from './schema-names.ts';

/** A plan document as JSON; on the way in the backend reads it itself, so that problems name path, found and expected. */
export const planDocumentSchema = named(
  'PlanDocument',
  'A plan; its schema is at /schemas/plan-1.json.',
  z.custom<Plan>((value) => typeof value === 'object' && value !== null, 'a plan (a JSON object)'),
);

export const draftSchema = named(
  'Draft',
  'The draft of a plan; its ETag is the revision in quotes.',
  z.object({ plan: idSchema, revision: z.int(), savedAtMs: z.int().check(z.gte(0)), document: planDocumentSchema }),
);
export type Draft = z.infer<typeof draftSchema>;

/** The one route that a designer needs before it can show anything: apart, so that the others can be fetched later. */
export const GET_DRAFT = route({
  id: 'getDraft',
  group: 'Plans',
  method: 'GET',
  path: '/api/plans/:plan/draft',
  summary: 'Read the draft',
  detail: 'The ETag is the revision in quotes.',
  params: z.strictObject({ plan: idSchema }),
  responses: { 200: draftSchema },
  problems: ['unknown-plan'],
});
