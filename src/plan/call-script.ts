import * as z from 'zod/mini';
import { idSchema, phoneSchema, refField } from './field.ts';
import { situationSchema } from './situation.ts';

const onceReaction = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('answers'), afterSeconds: z.int().check(z.gte(0), z.lte(600)) }),
  z.strictObject({ does: z.literal('noAnswer') }),
  // Picks up as a voicemail does: where whoever answers is asked to press 1 nobody does; where not, it has taken the call.
  z.strictObject({ does: z.literal('noPressOne') }),
  z.strictObject({ does: z.literal('declines') }),
  z.strictObject({ does: z.literal('busy') }),
  z.strictObject({ does: z.literal('unreachable') }),
]);
/** What a phone does when it rings once. */
export type OnceReaction = z.infer<typeof onceReaction>;

const reaction = z.discriminatedUnion('does', [
  ...onceReaction.def.options,
  // Another thing each time it rings; the last one goes on.
  z.strictObject({ does: z.literal('inTurn'), each: z.array(onceReaction).check(z.minLength(1), z.maxLength(40)) }),
]);
/** What a phone does when it rings. */
export type Reaction = z.infer<typeof reaction>;

/** How many others can call just before a written-down call. */
export const MAX_CALLERS_AHEAD = 20;

/**
 * A call written down before it happens: everything from outside that decides how it goes. `at` is wall time in the plan's
 * zone (YYYY-MM-DDTHH:MM, or with :SS); `keys` answers the questions in order, one string a question, '' for pressing nothing; questions
 * past its end get no key. `reactions` is by person id or outside number; a phone that is not named answers after 4 s.
 * `callersAhead` others (absent: none) call the same number just before, press the same keys, wait patiently and talk for 3 min.
 */
export const callScriptSchema = z.strictObject({
  number: refField('number', { label: 'Number' }),
  caller: z.nullable(phoneSchema),
  at: z
    .string()
    .check(
      z.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'a date and time such as 2026-12-24T18:05'),
    ),
  keys: z.array(z.string().check(z.regex(/^[0-9*#]{0,32}$/, 'phone keys'))).check(z.maxLength(100)),
  reactions: z.record(z.string(), reaction),
  situation: situationSchema,
  leavesMessage: z.boolean(),
  calledBefore: z.boolean(),
  hangUpAfterSeconds: z.nullable(z.int().check(z.gte(0), z.lte(7200))),
  callersAhead: z.optional(z.int().check(z.gte(0), z.lte(MAX_CALLERS_AHEAD))),
});
export type CallScript = z.infer<typeof callScriptSchema>;

/** The ways a call can end. */
export const OUTCOME_KINDS = [
  'answered',
  'answeredOutside',
  'message',
  'callbackBooked',
  'callbackMissed',
  'goodbye',
  'callerHungUp',
  'fallback',
  'failed',
] as const;

const end = { outcome: z.enum(OUTCOME_KINDS), who: z.optional(z.string().check(z.maxLength(64))) };
const seconds = z.optional(z.int().check(z.gte(0), z.lte(7200)));

/**
 * How a test call must go. It must end with `outcome`, where `who` is a person or mailbox id or an outside number (absent: anybody),
 * or with one of the ends in `or`. Steps in `passes` must be passed in that order, others may lie between. `atMost` are limits in
 * seconds: until a person answers (nobody answering is too long), in all without the conversation, and on hold.
 */
export const expectationSchema = z.strictObject({
  ...end,
  or: z.optional(z.array(z.strictObject(end)).check(z.maxLength(20))),
  passes: z.optional(z.array(z.strictObject({ flow: idSchema, node: idSchema })).check(z.maxLength(40))),
  atMost: z.optional(z.strictObject({ secondsToPerson: seconds, secondsInAll: seconds, secondsOnHold: seconds })),
});
export type Expectation = z.infer<typeof expectationSchema>;
/** One end that a test call may come to. */
export type ExpectedEnd = Pick<Expectation, 'outcome' | 'who'>;

/** A kept test call and how it must go. A plan is not published while a `required` one fails; `order` is its place in the list, from 0. */
export const scenarioSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  call: callScriptSchema,
  expect: expectationSchema,
  required: z.optional(z.boolean()),
  order: z.optional(z.int().check(z.gte(0), z.lte(100_000))),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** A script for a call to `number` at wall time `at` in which everybody answers and the caller presses nothing. */
export const plainCall = (number: string, at: string): CallScript => ({
  number,
  caller: '+17085550142',
  at,
  keys: [],
  reactions: {},
  situation: { entries: [] },
  leavesMessage: true,
  calledBefore: false,
  hangUpAfterSeconds: null,
});
