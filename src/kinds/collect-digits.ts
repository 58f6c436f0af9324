import * as z from 'zod/mini';
import type { Kind, Move, StepContext } from '../engine/kind.ts';
import { line, type Line } from '../engine/trace.ts';
import { countField, refField, switchField, textField } from '../plan/field.ts';
import { keyWaits, timesAsked } from './key-waits.ts';
import { promptText } from './prompt-text.ts';

const fields = z.strictObject({
  prompt: refField('prompt', { label: 'What the caller hears', term: 'greeting' }),
  what: textField(40, { label: 'What the digits are', help: 'Such as “Account number”.' }),
  minDigits: countField(1, 32, { label: 'At least this many digits', unit: 'digits' }),
  maxDigits: countField(1, 32, {
    label: 'At most this many digits',
    unit: 'digits',
    help: 'After the last one nothing more is waited for; # ends sooner.',
  }),
  sensitive: switchField({ label: 'Sensitive', help: 'The digits appear in no log, only how many they were.' }),
  ...keyWaits,
  plays: timesAsked,
});
export type CollectDigitsSettings = z.infer<typeof fields>;

/** Asks the caller to type digits, such as an account number; # ends them early. */
export const collectDigits: Kind<CollectDigitsSettings> = {
  kind: 'collect-digits',
  version: 1,
  title: 'Ask for digits',
  summary: 'The caller types an account or ticket number',
  group: 'hears',
  icon: 'keyboard',
  everyday: false,
  fields,
  // 5 s to the first key, 3 s between keys, # ends (DESIGN, section 5).
  initial: () => ({
    prompt: '',
    what: 'Account number',
    minDigits: 1,
    maxDigits: 10,
    sensitive: false,
    firstKeySeconds: 5,
    betweenKeysSeconds: 3,
    plays: 3,
  }),
  exits: () => [
    { id: 'collected', label: 'Typed', failure: false },
    { id: 'noInput', label: 'Nothing usable typed', failure: true },
  ],
  describe: ({ prompt, what, minDigits, maxDigits }, plan) =>
    `${what}, ${minDigits === maxDigits ? minDigits : `${minDigits} to ${maxDigits}`} digits. ${promptText(plan, prompt)}`,
  enter: (context) => ask(context, 1, []),
  on: (context, input, memory) => {
    if (input.type !== 'done' || input.of !== 'gather') return { move: 'wait', memory };
    const { what, minDigits, sensitive, plays } = context.settings;
    const play = typeof memory === 'number' ? memory : 1;
    const digits = input.result.is === 'digits' ? input.result.digits.replace(/\D/g, '') : '';
    const { length } = digits;
    if (length >= minDigits)
      return {
        move: 'exit',
        exit: 'collected',
        collected: { [what]: { digits: sensitive ? null : digits, length } },
        lines: [sensitive ? line('digits.hidden', { ref: what, length }) : line('digits.typed', { what, digits })],
      };
    const said = length === 0 ? line('digits.none', { what }) : line('digits.tooFew', { length, minDigits });
    return play >= plays ? { move: 'exit', exit: 'noInput', lines: [said] } : ask(context, play + 1, [said]);
  },
  inputClasses: ({ minDigits, maxDigits }) => [
    {
      of: 'gather',
      results: [
        { is: 'digits', digits: '1'.repeat(maxDigits) },
        ...(minDigits > 1 ? [{ is: 'digits' as const, digits: '1' }] : []),
        { is: 'noInput' },
      ],
    },
  ],
  checks: ({ minDigits, maxDigits }) =>
    minDigits > maxDigits
      ? [
          {
            code: 'reversed',
            severity: 'error',
            message: `At least ${minDigits} digits are asked for, but at most ${maxDigits} can be typed.`,
            fix: 'Let the largest number be the second one.',
          },
        ]
      : [],
  lines: {
    'digits.asks': { says: 'The caller hears “{text:text}”' },
    'digits.typed': { says: 'The caller types {what:text} **{digits:text}**' },
    'digits.hidden': { says: 'The caller types {ref:text}, {length:text} digits', why: 'sensitive, so not shown' },
    'digits.none': { says: 'The caller types nothing' },
    'digits.tooFew': { says: 'The caller types {length:text} digits', why: 'at least {minDigits:text} are needed' },
  },
  examples: [
    { shows: 'a number', settings: example(false), call: { keys: ['4711#'] }, exit: 'collected' },
    { shows: 'a sensitive number', settings: example(true), call: { keys: ['4711'] }, exit: 'collected' },
    { shows: 'too few digits, then silence', settings: example(false), call: { keys: ['47#'] }, exit: 'noInput' },
  ],
};

function example(sensitive: boolean): CollectDigitsSettings {
  return {
    prompt: 'choices',
    what: 'Account number',
    minDigits: 4,
    maxDigits: 8,
    sensitive,
    firstKeySeconds: 5,
    betweenKeysSeconds: 3,
    plays: 2,
  };
}

function ask({ settings, speak }: StepContext<CollectDigitsSettings>, play: number, before: readonly Line[]): Move {
  const { words, lines } = speak(settings.prompt);
  return {
    move: 'wait',
    memory: play,
    start: [
      {
        type: 'gather',
        ...words,
        maxDigits: settings.maxDigits,
        firstKeyMs: settings.firstKeySeconds * 1000,
        betweenKeysMs: settings.betweenKeysSeconds * 1000,
        endKey: '#',
        ...(settings.sensitive ? { sensitive: true } : {}),
      },
    ],
    lines: [...before, ...lines, line('digits.asks', { text: words.text })],
  };
}
