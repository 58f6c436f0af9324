import * as z from 'zod/mini';
import { idSchema, phoneKeySchema, refField } from './field.ts';

const site = refField('site', { label: 'Site' });

/** When a promise holds: at every time, or while given hours are in a period; a period of null is "closed, all other times". */
export const promiseWhenSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('always') }),
  z.strictObject({
    is: z.literal('period'),
    hours: refField('hours', { label: 'Hours' }),
    period: z.nullable(idSchema),
  }),
]);

/** Who or what callers reach: somebody who answers, an outside number that answers, a mailbox, or a booked callback. */
export const promiseReachesSchema = z.discriminatedUnion('to', [
  /** Absent: anybody in the office. */
  z.strictObject({ to: z.literal('person'), person: z.optional(refField('person', { label: 'Person' })) }),
  z.strictObject({ to: z.literal('outside') }),
  /** Absent: any mailbox. */
  z.strictObject({ to: z.literal('mailbox'), mailbox: z.optional(refField('mailbox', { label: 'Mailbox' })) }),
  z.strictObject({ to: z.literal('callback') }),
]);

/** What may be amiss while a promise still holds: a site that is offline, or a switch that is turned. */
export const promiseEvenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('site'), site }),
  z.strictObject({ kind: z.literal('mode'), mode: refField('mode', { label: 'Switch' }), position: idSchema }),
]);

/**
 * What the office promises its callers: whoever calls `number` (absent: any number) and presses `presses` (one key a menu; empty:
 * nothing) `when` reaches one of `reaches` within `withinSeconds` (null: however long it takes), whoever answers or does not, also
 * in each situation of `even`. Time counts from the first ring until somebody answers or the mailbox begins to speak.
 */
export const promiseSchema = z.strictObject({
  number: z.optional(refField('number', { label: 'Number' })),
  presses: z.array(phoneKeySchema()).check(z.maxLength(8)),
  when: promiseWhenSchema,
  reaches: z.array(promiseReachesSchema).check(z.minLength(1), z.maxLength(20)),
  withinSeconds: z.nullable(z.int().check(z.gte(1), z.lte(3600))),
  even: z.array(promiseEvenSchema).check(z.maxLength(20)),
});
export type CallPromise = z.infer<typeof promiseSchema>;
export type PromiseWhen = z.infer<typeof promiseWhenSchema>;
export type PromiseReaches = z.infer<typeof promiseReachesSchema>;
export type PromiseEven = z.infer<typeof promiseEvenSchema>;
