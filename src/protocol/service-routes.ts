import * as z from 'zod/mini';
import { route } from './route.ts';
import { named } from './schema-names.ts';

export const healthSchema = named(
  'Health',
  'How the backend is. `phoneSystem` is “none” while no real phone rings; `database` is only a copy for reports.',
  z.object({
    /** `degraded`: calls and publishing work, something beside them does not. `readOnly`: calls go on, nothing is saved. */
    status: z.enum(['ok', 'degraded', 'readOnly']),
    version: z.string(),
    phoneSystem: z.enum(['none']),
    database: z.enum(['off', 'starting', 'ready', 'failed']),
    /** Sentences about what is not right, for a person. */
    notes: z.array(z.string()),
  }),
);
export type Health = z.infer<typeof healthSchema>;

export const severitiesSchema = named(
  'Severities',
  'How grave this workspace finds what a check reports, where it differs from the table: rule, or rule/variant, to its severity.',
  z.object({ severities: z.record(z.string(), z.enum(['error', 'warning', 'hint', 'off'])) }),
);

const jsonDocument = z.record(z.string(), z.unknown());

export const SERVICE_ROUTES = {
  getHealth: route({
    id: 'getHealth',
    group: 'Service',
    method: 'GET',
    path: '/api/health',
    summary: 'Ask whether the backend is well',
    responses: { 200: healthSchema },
    problems: [],
  }),
  getSeverities: route({
    id: 'getSeverities',
    group: 'Service',
    method: 'GET',
    path: '/api/severities',
    summary: 'Read how grave this workspace finds what a check reports',
    detail: 'Publishing asks for exactly these. A rule that is not named has the severity it has everywhere.',
    responses: { 200: severitiesSchema },
    problems: [],
  }),
  getOpenApi: route({
    id: 'getOpenApi',
    group: 'Service',
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'Read this contract as an OpenAPI 3.1 document',
    responses: { 200: jsonDocument },
    problems: [],
  }),
  getPlanSchema: route({
    id: 'getPlanSchema',
    group: 'Service',
    method: 'GET',
    path: '/schemas/plan-1.json',
    summary: 'Read the JSON Schema of a plan',
    responses: { 200: jsonDocument },
    problems: [],
  }),
};
