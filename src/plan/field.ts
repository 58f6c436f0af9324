import * as z from 'zod/mini';
import { isId } from '../base/ids.ts';

/** What a reference field may name; each is a collection of the plan (see COLLECTIONS). */
export type RefType =
  'number' | 'flow' | 'hours' | 'person' | 'team' | 'rotation' | 'site' | 'mode' | 'prompt' | 'mailbox' | 'callerList';

/** The plan's collection that holds the things of a reference type. */
export const COLLECTIONS = {
  number: 'numbers',
  flow: 'flows',
  hours: 'hours',
  person: 'people',
  team: 'teams',
  rotation: 'rotations',
  site: 'sites',
  mode: 'modes',
  prompt: 'prompts',
  mailbox: 'mailboxes',
  callerList: 'callerLists',
} as const satisfies Record<RefType, string>;

/** How a form draws a field. `keys` and `callerRules` are lists of small objects with an id of their own. */
export type Control =
  | 'text'
  | 'longText'
  | 'reference'
  | 'seconds'
  | 'count'
  | 'choice'
  | 'switch'
  | 'phone'
  | 'phoneKey'
  | 'countries'
  | 'keys'
  | 'callerRules';

/** What a schema says about a field beyond its type: label, control, and which plan thing it names. */
export interface FieldMeta {
  readonly control: Control;
  readonly label: string;
  readonly help?: string;
  /** The word of the trade behind the label, by its id in the glossary. */
  readonly term?: string;
  readonly ref?: RefType;
  /** Folded under "Advanced" in the inspector. */
  readonly advanced?: boolean;
  /** For `choice`: the value and its words, in the order shown. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What the form says when an optional field is empty. */
  readonly whenEmpty?: string;
  /** For an optional `seconds` or `count`: the number that its absence means. */
  readonly whenAbsent?: number;
  /** For `count`: what is counted, in the plural, such as "callers". */
  readonly unit?: string;
  /** For `seconds`: time that a phone rings, which people count in rings. */
  readonly rings?: boolean;
  /** For `seconds` and `count`: how much one press of an arrow changes; any whole number may be typed. */
  readonly step?: number;
  /** For `seconds` and `count`: inclusive bounds; for `text`, `max` is in characters, for `countries` how many. */
  readonly min?: number;
  readonly max?: number;
  /** The field counts only while the setting `key` of the same step is one of these; absent settings are their first choice. */
  readonly onlyWhile?: { readonly key: string; readonly is: readonly string[] };
}

/** The one registry of field metadata; forms, where-used and the rules on references read it. */
export const fieldMeta = z.registry<FieldMeta>();

const described = <S extends z.core.$ZodType>(schema: S, meta: FieldMeta): S => {
  fieldMeta.add(schema, meta);
  return schema;
};

/** An id: one to 64 of `A–Z a–z 0–9 _ -`, beginning with a letter or digit. */
export const idSchema = z.string().check(z.refine(isId, 'an id of 1 to 64 letters, digits, "_" or "-"'));

/** Text of one to `max` characters without control characters. */
export const textSchema = (max: number) =>
  z.string().check(z.minLength(1), z.maxLength(max), z.refine(isPlainText, 'text without control characters'));

/** A phone number in E.164: "+", then 5 to 15 digits, the first not 0 (ITU-T E.164, 2010). */
export const phoneSchema = z.string().check(z.regex(/^\+[1-9]\d{4,14}$/, 'a phone number such as +13125550100'));

function isPlainText(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0)!;
    // Control characters, lone surrogates and the bidirectional overrides that can make text read as something else.
    if ((code < 32 && code !== 10) || code === 127 || (code >= 0xd800 && code <= 0xdfff)) return false;
    if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return false;
  }
  return true;
}

type Words = Omit<FieldMeta, 'control' | 'min' | 'max' | 'choices' | 'ref'>;

/** A field that names a thing of the plan by id; '' stands for "not chosen yet", which a draft may hold and a rule reports. */
export const refField = (ref: RefType, words: Words) =>
  described(z.string().check(z.refine((id) => id === '' || isId(id), 'an id')), {
    control: 'reference',
    ref,
    ...words,
  });

/** A field that may name a thing of the plan; absent means `whenEmpty`. */
export const optionalRefField = (ref: RefType, words: Words) =>
  described(z.optional(refField(ref, words)), { control: 'reference', ref, ...words });

/** A whole number of seconds between `min` and `max`, both allowed. */
export const secondsField = (min: number, max: number, words: Words) =>
  described(z.int().check(z.gte(min), z.lte(max)), { control: 'seconds', min, max, ...words });

/** A whole number of seconds that documents written before it do not have; its absence means `whenAbsent`. */
export const optionalSecondsField = (min: number, max: number, words: Words & { readonly whenAbsent: number }) =>
  described(z.optional(z.int().check(z.gte(min), z.lte(max))), { control: 'seconds', min, max, ...words });

/** A whole number between `min` and `max`, both allowed. */
export const countField = (min: number, max: number, words: Words) =>
  described(z.int().check(z.gte(min), z.lte(max)), { control: 'count', min, max, ...words });

/** One of a closed set of values, each with its words. */
export const choiceField = <const V extends string>(choices: Readonly<Record<V, string>>, words: Words) =>
  described(z.enum(Object.keys(choices) as [V, ...V[]]), { control: 'choice', choices, ...words });

/** One of a closed set of values, absent for the first of them. */
export const optionalChoiceField = <const V extends string>(choices: Readonly<Record<V, string>>, words: Words) =>
  described(z.optional(z.enum(Object.keys(choices) as [V, ...V[]])), { control: 'choice', choices, ...words });

/** Yes or no. */
export const switchField = (words: Words) => described(z.boolean(), { control: 'switch', ...words });

/** Yes or no, absent for no: a setting that documents written before it do not have. */
export const optionalSwitchField = (words: Words) =>
  described(z.optional(z.boolean()), { control: 'switch', ...words });

/** A phone number in E.164; '' stands for "not entered yet". */
export const phoneField = (words: Words) =>
  described(z.string().check(z.regex(/^(\+[1-9]\d{4,14})?$/, 'a phone number such as +13125550100')), {
    control: 'phone',
    ...words,
  });

/** A list of countries (ISO 3166 alpha-2), absent for none. */
export const optionalCountriesField = (words: Words) => {
  const meta = { control: 'countries', max: 50, ...words } as const;
  const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'a country such as US'));
  return described(z.optional(described(z.array(country).check(z.maxLength(meta.max)), meta)), meta);
};

/** A line of text of one to `max` characters. */
export const textField = (max: number, words: Words) => described(textSchema(max), { control: 'text', max, ...words });

/** A line of text of at most `max` characters, absent where there is none. */
export const optionalTextField = (max: number, words: Words) =>
  described(z.optional(textSchema(max)), { control: 'text', max, ...words });

/** A key of a telephone, absent when no key is set. */
export const optionalPhoneKeyField = (words: Words) =>
  described(z.optional(phoneKeySchema()), { control: 'phoneKey', ...words });

/** A key of a telephone. */
export const phoneKeyField = (words: Words) => described(phoneKeySchema(), { control: 'phoneKey', ...words });

/** One of the twelve keys of a telephone. */
export const phoneKeySchema = () => z.enum(['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#']);

/** A list whose form is drawn by a control of its own (`keys`, `callerRules`). */
export const listField = <S extends z.core.$ZodType>(schema: S, control: 'keys' | 'callerRules', words: Words): S =>
  described(schema, { control, ...words });
