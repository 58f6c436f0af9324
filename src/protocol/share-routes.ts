import * as z from 'zod/mini';
import { idSchema } from '../plan/field.ts';
import { route } from './route.ts';
import { STORAGE } from './route-parts.ts';
import { madeShareSchema, newShareSchema, sharedPlanSchema, shareListSchema, shareSchema } from './share-schemas.ts';

const plan = z.strictObject({ plan: idSchema });

export const SHARE_ROUTES = {
  listShares: route({
    id: 'listShares',
    group: 'Share links',
    method: 'GET',
    path: '/api/plans/:plan/shares',
    summary: 'List the share links of a plan',
    detail:
      'Newest first, also those that do not open any more. Tokens are not among it. `openedAtMs` is true to the hour.',
    params: plan,
    responses: { 200: shareListSchema },
    localOnly: true,
    problems: ['unknown-plan', 'not-here'],
  }),
  createShare: route({
    id: 'createShare',
    group: 'Share links',
    method: 'POST',
    path: '/api/plans/:plan/shares',
    summary: 'Make a share link',
    detail:
      'Keeps a copy of the plan as it is at this moment, without what visitors are not shown: what is changed or published later ' +
      'does not show at the link. Whoever has the token may read that copy until the link ends.',
    params: plan,
    body: newShareSchema,
    responses: { 201: madeShareSchema },
    localOnly: true,
    problems: ['unknown-plan', 'nothing-live', 'too-many-shares', 'not-here', ...STORAGE],
  }),
  revokeShare: route({
    id: 'revokeShare',
    group: 'Share links',
    method: 'DELETE',
    path: '/api/plans/:plan/shares/:share',
    summary: 'Take a share link back',
    detail: 'It does not open from now on, and its copy of the plan is removed. Doing it again changes nothing.',
    params: z.strictObject({ plan: idSchema, share: idSchema }),
    responses: { 200: shareSchema },
    localOnly: true,
    problems: ['unknown-plan', 'unknown-share', 'not-here', ...STORAGE],
  }),
  openShare: route({
    id: 'openShare',
    group: 'Share links',
    method: 'GET',
    path: '/api/shared/:token',
    summary: 'Open a share link',
    detail: 'Answers from anywhere, and knows nothing but the copy that was made for the link.',
    params: z.strictObject({ token: z.string().check(z.regex(/^[\w-]{20,80}$/, 'the token of a share link')) }),
    responses: { 200: sharedPlanSchema },
    problems: ['unknown-share', 'share-ended'],
  }),
};
