import * as z from 'zod/mini';
import type { Outcome } from '../engine/call.ts';
import type { Effect, OpResult } from '../engine/effect.ts';
import type { TraceLine } from '../engine/trace.ts';
import { MEDIA_TYPES } from '../plan/entities.ts';
import { named } from './schema-names.ts';

// The engine's own types as schemas: what it says and hears crosses the wire unchanged. The annotations make the compiler
// refuse a schema that has drifted from the engine.

const text = z.string();
const ms = z.number();

/** How a call ended; see the engine's Outcome. */
export const outcomeSchema: z.ZodMiniType<Outcome> = named(
  'Outcome',
  'How a call ended.',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('answered'), person: text, phone: text }),
    z.object({ kind: z.literal('answeredOutside'), e164: text }),
    z.object({ kind: z.literal('message'), mailbox: text }),
    z.object({ kind: z.literal('callbackBooked'), team: text }),
    z.object({ kind: z.literal('callbackMissed'), by: z.enum(['agent', 'caller', 'office']) }),
    z.object({ kind: z.literal('goodbye') }),
    z.object({ kind: z.literal('callerHungUp') }),
    z.object({
      kind: z.literal('fallback'),
      reached: z.enum(['answered', 'answeredOutside', 'message', 'nobody']),
      who: z.nullable(text),
    }),
    z.object({ kind: z.literal('failed'), why: text }),
  ]),
);

const target = z.object({
  person: z.exactOptional(text),
  phone: z.exactOptional(text),
  type: z.enum(['desk', 'mobile', 'app', 'outside']),
  site: z.exactOptional(text),
  e164: z.exactOptional(text),
  pressOne: z.boolean(),
});

const head = { call: text, op: z.int() };

/** Words, how long they take, and where a sound says them its hash: the bytes are the backend's to hand out. */
const words = {
  text,
  speechMs: ms,
  recording: z.exactOptional(z.object({ sha256: text, mediaType: z.enum(MEDIA_TYPES), ms })),
};

/** An instruction to the connector; see the engine's Effect. */
export const effectSchema: z.ZodMiniType<Effect> = named(
  'Effect',
  'An instruction to the connector. play, gather, ring, hold, record and dialCaller report back with exactly one `done`.',
  z.discriminatedUnion('type', [
    z.object({ ...head, type: z.literal('answer') }),
    z.object({ ...head, type: z.literal('play'), ...words }),
    z.object({
      ...head,
      type: z.literal('gather'),
      ...words,
      maxDigits: z.int(),
      firstKeyMs: ms,
      betweenKeysMs: ms,
      complete: z.exactOptional(z.array(text)),
      endKey: z.exactOptional(text),
      sensitive: z.exactOptional(z.boolean()),
    }),
    z.object({
      ...head,
      type: z.literal('ring'),
      targets: z.array(target),
      timeoutMs: ms,
      showNumber: text,
      notice: z.nullable(text),
    }),
    z.object({ ...head, type: z.literal('dialCaller'), e164: text, showNumber: text, timeoutMs: ms }),
    z.object({ ...head, type: z.literal('hold'), keys: z.array(text) }),
    z.object({ ...head, type: z.literal('record'), mailbox: text, maxMs: ms, silenceMs: ms }),
    z.object({
      ...head,
      type: z.literal('notify'),
      mailbox: text,
      people: z.array(text),
      urgent: z.boolean(),
      about: z.exactOptional(z.literal('callback')),
    }),
    z.object({ ...head, type: z.literal('stop'), stops: z.int() }),
    z.object({ ...head, type: z.literal('hangup') }),
  ]),
);

/** A coded fact about a call; see the engine's TraceLine. */
export const traceLineSchema: z.ZodMiniType<TraceLine> = named(
  'TraceLine',
  'A coded fact: when, where, what. Codes and arguments are words for a renderer, not sentences.',
  z.object({
    atMs: ms,
    call: text,
    flow: text,
    node: text,
    code: text,
    args: z.record(z.string(), z.union([text, z.number(), z.boolean(), z.null()])),
  }),
);

const short = z.string().check(z.maxLength(64));

/** How an operation ended, as the connector saw it; see the engine's OpResult. */
export const opResultSchema: z.ZodMiniType<OpResult, OpResult> = named(
  'OpResult',
  'How an operation ended. Mixed ring results: answered > noAnswer > declined > allBusy > allUnreachable.',
  z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('played') }),
    z.strictObject({ is: z.literal('digits'), digits: z.string().check(z.regex(/^[0-9*#]{1,32}$/, 'phone keys')) }),
    z.strictObject({ is: z.literal('noInput') }),
    z.strictObject({
      is: z.literal('answered'),
      target: z.strictObject({ person: z.optional(short), phone: z.optional(short), e164: z.optional(short) }),
    }),
    z.strictObject({ is: z.literal('noAnswer') }),
    z.strictObject({ is: z.literal('declined') }),
    z.strictObject({ is: z.literal('allBusy') }),
    z.strictObject({ is: z.literal('allUnreachable') }),
    z.strictObject({ is: z.literal('recorded'), ms: z.int().check(z.gte(0)) }),
    z.strictObject({ is: z.literal('stopped') }),
    z.strictObject({ is: z.literal('failed') }),
  ]),
);
