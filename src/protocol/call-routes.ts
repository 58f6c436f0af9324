import * as z from 'zod/mini';
import { idSchema, phoneSchema } from '../plan/field.ts';
import {
  advancedSchema,
  callEventsSchema,
  callListSchema,
  callOfficeSchema,
  callSummarySchema,
  inputBodySchema,
  offerBodySchema,
  offeredSchema,
} from './call-schemas.ts';
import { route } from './route.ts';

const call = z.strictObject({ call: idSchema });

/** The longest a client may ask to wait for events, in milliseconds. */
export const MAX_WAIT_MS = 30_000;

export const CALL_ROUTES = {
  offerCall: route({
    id: 'offerCall',
    group: 'Calls',
    method: 'POST',
    path: '/api/numbers/:e164/calls',
    summary: 'Offer a call to a number',
    detail:
      'The call stays on the version that is live now. A **live** call runs by the backend’s clock and shares people and ' +
      'queues with the other live calls of its plan; a **rehearsal** runs by the client’s clock (`atMs` is required) in an ' +
      'office of its own, and nothing is dialled. Do the `effects`, then report what happened with inputs.',
    params: z.strictObject({ e164: phoneSchema }),
    body: offerBodySchema,
    responses: { 201: offeredSchema },
    problems: ['unknown-number', 'wrong-clock', 'key-reused', 'too-many-calls'],
  }),
  sendInput: route({
    id: 'sendInput',
    group: 'Calls',
    method: 'POST',
    path: '/api/calls/:call/inputs',
    summary: 'Say what happened to a call',
    detail:
      'Each operation that was started is answered with exactly one `done`, named `done-<op>`; the first one counts. ' +
      'Repeating an operation returns the first reply. Inputs that come too late change nothing, but a `wake` moves the office ' +
      'of a rehearsal on, also when the call has ended.',
    params: call,
    body: inputBodySchema,
    responses: { 200: advancedSchema },
    problems: ['unknown-call', 'wrong-clock', 'back-in-time', 'key-reused', 'too-many-calls'],
  }),
  listEvents: route({
    id: 'listEvents',
    group: 'Calls',
    method: 'GET',
    path: '/api/calls/:call/events',
    summary: 'Read or await the events of a call',
    detail:
      'A timer or another caller can cause effects too, so listen here. Answers at once when there are events after `after`, ' +
      'else when one comes or `waitMs` is over. With `Accept: text/event-stream` the events are streamed until the call ends; ' +
      'the id of each is its `seq`, and `Last-Event-ID` goes on after it.',
    params: call,
    query: z.strictObject({
      after: z.optional(z.int().check(z.gte(0))),
      waitMs: z.optional(z.int().check(z.gte(0), z.lte(MAX_WAIT_MS))),
    }),
    responses: { 200: callEventsSchema },
    streams: true,
    problems: ['unknown-call'],
  }),
  getCall: route({
    id: 'getCall',
    group: 'Calls',
    method: 'GET',
    path: '/api/calls/:call',
    summary: 'Read a call',
    detail: 'Calls that ended are kept for 15 minutes.',
    params: call,
    responses: { 200: callSummarySchema },
    problems: ['unknown-call'],
  }),
  readOffice: route({
    id: 'readOffice',
    group: 'Calls',
    method: 'GET',
    path: '/api/calls/:call/office',
    summary: 'Read the office of a call, with every call in it',
    detail:
      'An office begins calls by itself, to call people back: they are listed here with `direction: "out"` beside the calls that ' +
      'were offered. Read their effects as events, and send inputs to them as to any other. To drive later attempts of a ' +
      'rehearsal, send a `wake` to any of its calls at `wakeAtMs`, then read the office again. Calls that ended are listed for ' +
      '15 minutes.',
    params: call,
    responses: { 200: callOfficeSchema },
    problems: ['unknown-call'],
  }),
  listCalls: route({
    id: 'listCalls',
    group: 'Calls',
    method: 'GET',
    path: '/api/calls',
    summary: 'List the calls in progress',
    responses: { 200: callListSchema },
    problems: [],
  }),
};
