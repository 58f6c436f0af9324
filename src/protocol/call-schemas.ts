import * as z from 'zod/mini';
import { idSchema, phoneSchema } from '../plan/field.ts';
import { situationSchema } from '../plan/situation.ts';
import { effectSchema, opResultSchema, outcomeSchema, traceLineSchema } from './engine-schemas.ts';
import { versionSchema } from './plan-schemas.ts';
import { named } from './schema-names.ts';

/** An instant of a rehearsal in UTC milliseconds, before the year 2100. */
const instant = z.int().check(z.gte(0), z.lte(4_102_444_800_000));
const seq = z.int().check(z.gte(0));

export const offerBodySchema = named(
  'Offer',
  'A call that begins. A rehearsal has the client’s clock (`atMs`) and its own office, and may declare a situation.',
  z.strictObject({
    kind: z.enum(['live', 'rehearsal']),
    caller: z.nullable(phoneSchema),
    calledBefore: z.optional(z.boolean()),
    seed: z.optional(z.int().check(z.gte(0), z.lte(0xffffffff))),
    atMs: z.optional(instant),
    situation: z.optional(situationSchema),
    /** The client's own id of the call; offering it again returns the first reply. */
    id: z.optional(idSchema),
  }),
);
export type OfferBody = z.infer<typeof offerBodySchema>;

export const callInputSchema = named(
  'CallInput',
  'What happened to a call. `wake` is only for rehearsals: the backend wakes live calls itself.',
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('done'), op: z.int().check(z.gte(1)), result: opResultSchema }),
    z.strictObject({ type: z.literal('talkEnded') }),
    z.strictObject({ type: z.literal('callerHungUp') }),
    z.strictObject({ type: z.literal('wake') }),
  ]),
);
export type CallInputBody = z.infer<typeof callInputSchema>;

export const inputBodySchema = named(
  'Input',
  'One input. `operation` makes it safe to repeat: for `done` it is `done-<op>`, otherwise the client’s own id.',
  z.strictObject({ operation: idSchema, input: callInputSchema, atMs: z.optional(instant) }),
);
export type InputBody = z.infer<typeof inputBodySchema>;

/** The operation id of the `done` of an operation. */
export const doneOperation = (op: number): string => `done-${op}`;

const done = {
  /** What is to be done now, in order. */
  effects: z.array(effectSchema),
  trace: z.array(traceLineSchema),
  /** The number of the call's last event so far; ask for events after it. */
  seq,
  /** Rehearsals: send a `wake` at this instant if nothing else happens before, also when the call itself has ended. */
  wakeAtMs: z.nullable(z.number()),
  outcome: z.nullable(outcomeSchema),
};

export const offeredSchema = named(
  'Offered',
  'A call that has begun, pinned to `version`, and what is to be done first.',
  z.object({ call: idSchema, plan: idSchema, version: versionSchema, planNumber: idSchema, ...done }),
);
export type Offered = z.infer<typeof offeredSchema>;

export const advancedSchema = named('Advanced', 'What an input did to its call.', z.object(done));
export type Advanced = z.infer<typeof advancedSchema>;

export const callEventSchema = named(
  'CallEvent',
  'An effect, a trace line, or the end; `seq` rises by one within a call.',
  z.union([
    z.object({ seq, effect: effectSchema }),
    z.object({ seq, trace: traceLineSchema }),
    z.object({ seq, ended: outcomeSchema }),
  ]),
);
export type CallEvent = z.infer<typeof callEventSchema>;

export const callEventsSchema = named(
  'CallEvents',
  'Events after the one asked for; empty when nothing happened while waiting.',
  z.object({ events: z.array(callEventSchema), seq, wakeAtMs: done.wakeAtMs, outcome: done.outcome }),
);
export type CallEvents = z.infer<typeof callEventsSchema>;

export const callSummarySchema = named(
  'CallSummary',
  'A call: where it came in, on which version it runs, and where it is.',
  z.object({
    call: idSchema,
    kind: z.enum(['live', 'rehearsal']),
    /** `out` for a call that the office began by itself, to call `caller` back from `e164`. */
    direction: z.enum(['in', 'out']),
    plan: idSchema,
    version: versionSchema,
    planNumber: idSchema,
    e164: z.string(),
    caller: z.nullable(z.string()),
    offeredAtMs: z.number(),
    phase: z.enum(['routing', 'talking', 'ended']),
    /** The step the call is at; null at a destination outside any step and after the end. */
    step: z.nullable(z.object({ flow: z.string(), node: z.string() })),
    seq,
    wakeAtMs: done.wakeAtMs,
    outcome: done.outcome,
  }),
);
export type CallSummary = z.infer<typeof callSummarySchema>;

export const callOfficeSchema = named(
  'CallOffice',
  'The office of a call: its time, when it wants a `wake` (rehearsals), and its calls in the order they began.',
  z.object({ atMs: z.number(), wakeAtMs: done.wakeAtMs, calls: z.array(callSummarySchema) }),
);
export type CallOffice = z.infer<typeof callOfficeSchema>;

export const callListSchema = named(
  'CallList',
  'The calls in progress, oldest first.',
  z.object({ calls: z.array(callSummarySchema) }),
);
