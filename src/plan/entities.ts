import * as z from 'zod/mini';
import { isZone } from '../calendar/zone-offsets.ts';
import { idSchema, optionalRefField, phoneSchema, refField, textSchema } from './field.ts';

const name = textSchema(80);
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time such as 08:30'));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-12-24'));
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);

/** An IANA time zone name that this computer knows. */
export const zoneSchema = z.string().check(z.refine(isZone, 'a time zone such as America/Chicago'));

/** Where a call goes when its own way ends: a person (their phones, then their mailbox), a mailbox, or an outside number. */
export const destinationSchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('person'), person: refField('person', { label: 'Person' }) }),
  z.strictObject({ to: z.literal('mailbox'), mailbox: refField('mailbox', { label: 'Mailbox' }) }),
  z.strictObject({ to: z.literal('outside'), e164: phoneSchema }),
]);
export type Destination = z.infer<typeof destinationSchema>;

/** An inbound number: the flow its calls enter, and the required fallback that ends every call nothing else ends. */
export const numberSchema = z.strictObject({
  name,
  e164: phoneSchema,
  flow: optionalRefField('flow', { label: 'Call flow', whenEmpty: 'No flow: calls go to the fallback' }),
  fallback: destinationSchema,
});

/** What an exit without a wire leads to: the fallback of the number that was called, or a destination of the flow's own. */
export const safetyNetSchema = z.union([z.strictObject({ to: z.literal('number-fallback') }), destinationSchema]);
export type SafetyNet = z.infer<typeof safetyNetSchema>;

/** One step of a flow; `settings` belong to its kind, `next` maps an exit id to the node it is wired to. */
export const nodeSchema = z.strictObject({
  kind: z.string().check(z.regex(/^[a-z][a-z-]{0,31}$/, 'the name of a kind of step')),
  version: z.int().check(z.gte(1), z.lte(1000)),
  name,
  settings: z.record(z.string(), z.unknown()),
  next: z.record(idSchema, idSchema),
});
export type PlanNode = z.infer<typeof nodeSchema>;

/** A call flow: where it starts, what catches exits without a wire, and its steps by id. */
export const flowSchema = z.strictObject({
  name,
  start: idSchema,
  safetyNet: safetyNetSchema,
  nodes: z.record(idSchema, nodeSchema),
});
export type Flow = z.infer<typeof flowSchema>;

const daySpan = z.strictObject({ from: clock, to: clock, period: idSchema });
/** On which local dates a special day falls, in the shape the calendar reads. */
export const dayRuleSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('date'), date }),
  z.strictObject({ rule: z.literal('range'), from: date, to: date }),
  z.strictObject({
    rule: z.literal('yearly'),
    month: z.int().check(z.gte(1), z.lte(12)),
    day: z.int().check(z.gte(1), z.lte(31)),
    observed: z.optional(z.boolean()),
  }),
  z.strictObject({
    rule: z.literal('nthWeekday'),
    month: z.int().check(z.gte(1), z.lte(12)),
    weekday,
    nth: z.literal([1, 2, 3, 4, 5, -1]),
    offsetDays: z.optional(z.int().check(z.gte(-366), z.lte(366))),
  }),
  z.strictObject({ rule: z.literal('easter'), offsetDays: z.int().check(z.gte(-100), z.lte(100)) }),
  z.strictObject({ rule: z.literal('dates'), dates: z.array(date).check(z.minLength(1), z.maxLength(100)) }),
]);
const dayEffect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('closed') }),
  z.strictObject({ kind: z.literal('period'), period: idSchema }),
  z.strictObject({ kind: z.literal('hours'), spans: z.array(daySpan).check(z.maxLength(24)) }),
]);

/**
 * Named weekly hours with special days, in the shape the calendar reads. Without a zone they follow their site's, else the
 * office's; closing a site for today closes the hours that name it.
 */
export const hoursSchema = z.strictObject({
  name,
  zone: z.optional(zoneSchema),
  site: optionalRefField('site', { label: 'Site', whenEmpty: 'The whole office' }),
  periods: z.array(z.strictObject({ id: idSchema, name })).check(z.minLength(1), z.maxLength(24)),
  weekly: z
    .array(
      z.strictObject({
        days: z.array(weekday).check(z.minLength(1), z.maxLength(7)),
        from: clock,
        to: clock,
        period: idSchema,
      }),
    )
    .check(z.maxLength(200)),
  specialDays: z
    .array(
      z.strictObject({
        id: idSchema,
        name,
        day: dayRuleSchema,
        effect: dayEffect,
        off: z.optional(z.boolean()),
      }),
    )
    .check(z.maxLength(400)),
});
export type PlanHours = z.infer<typeof hoursSchema>;

const phone = z.discriminatedUnion('type', [
  z.strictObject({
    id: idSchema,
    type: z.literal('desk'),
    site: refField('site', { label: 'Site' }),
    ringSeconds: z.int().check(z.gte(5), z.lte(120)),
  }),
  z.strictObject({
    id: idSchema,
    type: z.literal('mobile'),
    e164: phoneSchema,
    ringSeconds: z.int().check(z.gte(5), z.lte(120)),
    pressOne: z.boolean(),
  }),
  z.strictObject({ id: idSchema, type: z.literal('app'), ringSeconds: z.int().check(z.gte(5), z.lte(120)) }),
]);
export type Phone = z.infer<typeof phone>;

/** A person and their reach: phones in the order they ring, each for `ringSeconds`; on shift in the named periods, else always. */
export const personSchema = z.strictObject({
  name,
  role: z.optional(textSchema(80)),
  extension: z.optional(z.string().check(z.regex(/^\d{1,8}$/, 'an extension of 1 to 8 digits'))),
  site: optionalRefField('site', { label: 'Site' }),
  phones: z.array(phone).check(z.maxLength(8)),
  shift: z.optional(
    z.strictObject({
      hours: refField('hours', { label: 'Hours' }),
      periods: z.array(idSchema).check(z.minLength(1), z.maxLength(24)),
    }),
  ),
  mailbox: optionalRefField('mailbox', { label: 'Mailbox' }),
});
export type Person = z.infer<typeof personSchema>;

/** A ring group or the people who serve a queue; the order matters to "in order". */
export const teamSchema = z.strictObject({
  name,
  members: z.array(refField('person', { label: 'Member' })).check(z.maxLength(100)),
});
export type Team = z.infer<typeof teamSchema>;

/** A place with desk phones, in the office's zone where it has none of its own; `areaCodes` are the E.164 prefixes of callers who live nearest to it. */
export const siteSchema = z.strictObject({
  name,
  address: z.optional(textSchema(200)),
  zone: z.optional(zoneSchema),
  areaCodes: z.array(z.string().check(z.regex(/^\+\d{1,14}$/, 'a prefix such as +1312'))).check(z.maxLength(200)),
});
export type Site = z.infer<typeof siteSchema>;

/** A switch people turn by hand, such as "Snow day"; `normal` is the position it rests in. */
export const modeSchema = z.strictObject({
  name,
  positions: z.array(z.strictObject({ id: idSchema, name })).check(z.minLength(2), z.maxLength(12)),
  normal: idSchema,
});

/** The kinds of sound a phone system is asked to play; what browsers record, and what people have. */
export const MEDIA_TYPES = ['audio/webm', 'audio/ogg', 'audio/mpeg', 'audio/mp4', 'audio/wav'] as const;

/**
 * A sound that speaks a text: the SHA-256 of its bytes, which the backend keeps, and of the text that somebody last heard it
 * say (see recordingIsCurrent). `ms` is its length.
 */
export const recordingSchema = z.strictObject({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 as 64 hexadecimal digits')),
  mediaType: z.enum(MEDIA_TYPES),
  ms: z.int().check(z.gte(0), z.lte(600_000)),
  ofText: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 as 64 hexadecimal digits')),
});
export type Recording = z.infer<typeof recordingSchema>;

/** Other words from one local date to another, both included, in the office's zone; of several that hold the first wins. */
const replacementSchema = z.strictObject({
  id: idSchema,
  from: date,
  to: date,
  text: textSchema(4000),
  recording: z.optional(recordingSchema),
});
export type Replacement = z.infer<typeof replacementSchema>;

/**
 * Words the caller hears, word for word: `{opens next}`, `{closed until}`, `{holiday}` and `{on call}` are filled in when
 * spoken. With a recording the sound is played in place of a voice.
 */
export const promptSchema = z.strictObject({
  name,
  language: z.optional(textSchema(20)),
  text: textSchema(4000),
  recording: z.optional(recordingSchema),
  replacements: z.optional(z.array(replacementSchema).check(z.maxLength(50))),
});
export type Prompt = z.infer<typeof promptSchema>;

const level = z.strictObject({
  id: idSchema,
  people: z.array(refField('person', { label: 'On call' })).check(z.maxLength(50)),
  weeksEach: z.int().check(z.gte(1), z.lte(52)),
});

/**
 * Who is on call when: at every weekly hand-over, in the rotation's zone (else the office's), the next person of each level
 * takes over, the first of each list at the last hand-over that is not after `startsOn`. Levels are asked in order. After the
 * date `until` nobody is on call.
 */
export const rotationSchema = z.strictObject({
  name,
  zone: z.optional(zoneSchema),
  handOver: z.strictObject({ weekday, at: clock }),
  startsOn: date,
  until: z.optional(date),
  levels: z.array(level).check(z.minLength(1), z.maxLength(5)),
});
export type Rotation = z.infer<typeof rotationSchema>;

/** A voicemail box: who is told of a message, what callers hear first, and whether a message is urgent. */
export const mailboxSchema = z.strictObject({
  name,
  owners: z.array(refField('person', { label: 'Owner' })).check(z.maxLength(50)),
  greeting: optionalRefField('prompt', { label: 'Greeting' }),
  urgent: z.boolean(),
});
export type Mailbox = z.infer<typeof mailboxSchema>;

/** Callers known by number or prefix, such as existing clients. */
export const callerListSchema = z.strictObject({
  name,
  entries: z
    .array(
      z.strictObject({
        prefix: z.string().check(z.regex(/^\+\d{1,15}$/, 'a number or prefix such as +1312')),
        label: z.optional(textSchema(80)),
      }),
    )
    .check(z.maxLength(2000)),
});
