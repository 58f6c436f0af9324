import * as z from 'zod/mini';
import { idSchema } from '../plan/field.ts';
import { route } from './route.ts';
import { ifMatch, keySchema, STORAGE } from './route-parts.ts';
import {
  changeEntrySchema,
  declaredSchema,
  endedEntrySchema,
  madeEntrySchema,
  newEntrySchema,
  situationLogSchema,
  situationReplySchema,
} from './situation-schemas.ts';

const plan = z.strictObject({ plan: idSchema });
const entry = z.strictObject({ plan: idSchema, entry: idSchema });

export const SITUATION_ROUTES = {
  getSituation: route({
    id: 'getSituation',
    group: 'Situation',
    method: 'GET',
    path: '/api/plans/:plan/situation',
    summary: 'Read or follow what is true today',
    detail:
      'The entries that are in force and those to come. With `Accept: text/event-stream` the whole answer is sent again ' +
      'whenever an entry is set, changed or ended, and when one begins or ends by itself.',
    params: plan,
    responses: { 200: situationReplySchema },
    streams: true,
    localOnly: true,
    problems: ['unknown-plan', 'not-here'],
  }),
  declareEntry: route({
    id: 'declareEntry',
    group: 'Situation',
    method: 'POST',
    path: '/api/plans/:plan/situation/entries',
    summary: 'Set something for today',
    detail:
      'Counts at once for calls that begin, without publishing. It may name only what the live version has (the draft, where ' +
      'nothing is live), and it must end within 400 days. Earlier entries about the same thing that it leaves no time of are ' +
      'ended and answered as `replaced`. What a health check observes (`observed`) replaces what it observed before, never ' +
      'what a person has set, and ends within an hour. With an `Idempotency-Key` the request can be repeated safely.',
    params: plan,
    headers: z.object({ 'idempotency-key': z.optional(keySchema) }),
    body: newEntrySchema,
    responses: { 201: madeEntrySchema },
    localOnly: true,
    problems: ['unknown-plan', 'not-declarable', 'too-many-entries', 'key-reused', 'not-here', ...STORAGE],
  }),
  changeEntry: route({
    id: 'changeEntry',
    group: 'Situation',
    method: 'PUT',
    path: '/api/plans/:plan/situation/entries/:entry',
    summary: 'Change when an entry ends',
    detail: '`If-Match` is the revision of the entry in quotes.',
    params: entry,
    headers: z.object(ifMatch),
    body: changeEntrySchema,
    responses: { 200: declaredSchema },
    localOnly: true,
    problems: ['unknown-plan', 'unknown-entry', 'missing-if-match', 'stale', 'not-declarable', 'not-here', ...STORAGE],
  }),
  endEntry: route({
    id: 'endEntry',
    group: 'Situation',
    method: 'DELETE',
    path: '/api/plans/:plan/situation/entries/:entry',
    summary: 'End an entry now',
    detail: '`If-Match` is the revision of the entry in quotes. The answer has the entry, so that it can be set again.',
    params: entry,
    headers: z.object(ifMatch),
    responses: { 200: endedEntrySchema },
    localOnly: true,
    problems: ['unknown-plan', 'unknown-entry', 'missing-if-match', 'stale', 'not-here', ...STORAGE],
  }),
  listSituationLog: route({
    id: 'listSituationLog',
    group: 'Situation',
    method: 'GET',
    path: '/api/plans/:plan/situation/log',
    summary: 'Read who set what and when',
    params: plan,
    responses: { 200: situationLogSchema },
    localOnly: true,
    problems: ['unknown-plan', 'not-here'],
  }),
};
