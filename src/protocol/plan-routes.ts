import * as z from 'zod/mini';
import { idSchema } from '../plan/field.ts';
import {
  auditSchema,
  liveSchema,
  planListSchema,
  publishBodySchema,
  publishedSchema,
  removedSchema,
  rollbackBodySchema,
  saveBodySchema,
  savedSchema,
  versionEntrySchema,
  versionListSchema,
  versionSchema,
} from './plan-schemas.ts';
import { GET_DRAFT } from './draft-route.ts';
import { overviewSchema } from './overview-schemas.ts';
import { route } from './route.ts';
import { ifMatch, keySchema, STORAGE } from './route-parts.ts';

const plan = z.strictObject({ plan: idSchema });

export const PLAN_ROUTES = {
  listPlans: route({
    id: 'listPlans',
    group: 'Plans',
    method: 'GET',
    path: '/api/plans',
    summary: 'List the plans',
    responses: { 200: planListSchema },
    problems: [],
  }),
  getOverview: route({
    id: 'getOverview',
    group: 'Plans',
    method: 'GET',
    path: '/api/overview',
    summary: 'Read every plan at a glance, and what needs attention',
    detail:
      'Never waits for a check: plans that were not checked since they changed, or today, are checked one by one beside the calls, ' +
      'and say so with `checked: null`. What is set for today is part of it, so it answers on the same computer only.',
    localOnly: true,
    responses: { 200: overviewSchema },
    problems: ['not-here'],
  }),
  createPlan: route({
    id: 'createPlan',
    group: 'Plans',
    method: 'POST',
    path: '/api/plans',
    summary: 'Create a plan from a document',
    detail:
      'The document’s own `id` becomes the plan’s. The document is its first draft; nothing is live yet. With an ' +
      '`Idempotency-Key` the request can be repeated safely, also with another `id` after `plan-exists`: it is answered with ' +
      'the plan that the first one made.',
    headers: z.object({ 'idempotency-key': z.optional(keySchema) }),
    body: saveBodySchema,
    responses: { 201: savedSchema },
    problems: ['not-a-plan', 'plan-exists', 'too-many-plans', 'key-reused', ...STORAGE],
  }),
  getDraft: GET_DRAFT,
  saveDraft: route({
    id: 'saveDraft',
    group: 'Plans',
    method: 'PUT',
    path: '/api/plans/:plan/draft',
    summary: 'Save the draft',
    detail:
      'A draft only has to be a plan; findings do not matter. `If-Match` is the ETag of the revision that was edited; a ' +
      'stale one is refused with what is there now. Saving what is there already changes nothing and is never stale.',
    params: plan,
    headers: z.object(ifMatch),
    body: saveBodySchema,
    responses: { 200: savedSchema },
    problems: ['unknown-plan', 'missing-if-match', 'stale', 'not-a-plan', ...STORAGE],
  }),
  removePlan: route({
    id: 'removePlan',
    group: 'Plans',
    method: 'DELETE',
    path: '/api/plans/:plan',
    summary: 'Remove a plan',
    detail:
      'Removes draft, history and what is set for today; the audit log stays readable. `If-Match` is the ETag of the draft. A ' +
      'plan that routes calls is refused, unless `live` names the number of its live version: then its numbers are not routed ' +
      'any more. Calls in progress go on to their end.',
    params: plan,
    query: z.strictObject({ live: z.optional(z.int().check(z.gte(1))) }),
    headers: z.object(ifMatch),
    responses: { 200: removedSchema },
    problems: ['unknown-plan', 'missing-if-match', 'stale', 'still-live', ...STORAGE],
  }),
  publish: route({
    id: 'publish',
    group: 'Versions',
    method: 'POST',
    path: '/api/plans/:plan/versions',
    summary: 'Publish the draft',
    detail:
      'Checks the draft of the revision in `If-Match`, offers a test call to each of its numbers, stores it durably and makes ' +
      'it live, all or nothing. Errors refuse it; warnings need a reason each. What is live already is answered 200 with the ' +
      'entry there is. With an `Idempotency-Key` the request can be repeated safely.',
    params: plan,
    headers: z.object({ ...ifMatch, 'idempotency-key': z.optional(keySchema) }),
    body: publishBodySchema,
    responses: { 200: versionEntrySchema, 201: versionEntrySchema },
    problems: [
      'unknown-plan',
      'missing-if-match',
      'stale',
      'not-publishable',
      'missing-recordings',
      'needs-reason',
      'self-test-failed',
      'number-taken',
      'key-reused',
      'in-progress',
      ...STORAGE,
    ],
  }),
  listVersions: route({
    id: 'listVersions',
    group: 'Versions',
    method: 'GET',
    path: '/api/plans/:plan/versions',
    summary: 'List the history, newest first',
    params: plan,
    responses: { 200: versionListSchema },
    problems: ['unknown-plan'],
  }),
  getVersion: route({
    id: 'getVersion',
    group: 'Versions',
    method: 'GET',
    path: '/api/plans/:plan/versions/:version',
    summary: 'Read a version',
    detail: 'A version never changes, so the answer may be kept for ever.',
    params: z.strictObject({ plan: idSchema, version: versionSchema }),
    responses: { 200: publishedSchema },
    problems: ['unknown-plan', 'unknown-version'],
  }),
  getLive: route({
    id: 'getLive',
    group: 'Versions',
    method: 'GET',
    path: '/api/plans/:plan/live',
    summary: 'Read what is live',
    detail: 'The ETag is the live version in quotes; with `If-None-Match` an unchanged one is answered 304.',
    params: plan,
    responses: { 200: liveSchema },
    problems: ['unknown-plan', 'nothing-live'],
  }),
  rollback: route({
    id: 'rollback',
    group: 'Versions',
    method: 'POST',
    path: '/api/plans/:plan/rollback',
    summary: 'Go back to an earlier version',
    detail:
      'Makes a new entry with the old content; history is never rewritten. `If-Match` is the version that is live now. ' +
      'Findings do not stop it: the old content only has to be intact and to load.',
    params: plan,
    headers: z.object(ifMatch),
    body: rollbackBodySchema,
    responses: { 200: versionEntrySchema, 201: versionEntrySchema },
    problems: [
      'unknown-plan',
      'unknown-version',
      'nothing-live',
      'missing-if-match',
      'stale',
      'self-test-failed',
      'number-taken',
      ...STORAGE,
    ],
  }),
  listAudit: route({
    id: 'listAudit',
    group: 'Versions',
    method: 'GET',
    path: '/api/plans/:plan/audit',
    summary: 'Read the audit log',
    params: plan,
    responses: { 200: auditSchema },
    problems: ['unknown-plan'],
  }),
};
