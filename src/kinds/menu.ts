import * as z from 'zod/mini';
import type { Kind, StepContext, Move } from '../engine/kind.ts';
import { line, type Line } from '../engine/trace.ts';
import { countField, idSchema, listField, phoneKeySchema, refField, secondsField, textSchema } from '../plan/field.ts';
import { promptText } from './prompt-text.ts';

const fields = z.strictObject({
  prompt: refField('prompt', { label: 'What the caller hears' }),
  keys: listField(
    z.array(z.strictObject({ id: idSchema, key: phoneKeySchema(), label: textSchema(60) })).check(z.maxLength(12)),
    'keys',
    {
      label: 'Keys',
    },
  ),
  firstKeySeconds: secondsField(1, 60, { label: 'Waits for the first key', advanced: true }),
  betweenKeysSeconds: secondsField(1, 30, { label: 'Waits between keys', advanced: true }),
  plays: countField(1, 10, {
    label: 'Plays',
    advanced: true,
    help: 'How often the greeting is spoken before the menu gives up.',
  }),
});
export type MenuSettings = z.infer<typeof fields>;

/** Speaks choices and waits for a key; repeats on silence or a wrong key. */
export const menu: Kind<MenuSettings> = {
  kind: 'menu',
  version: 1,
  title: 'Menu',
  summary: 'The caller presses a key to choose',
  group: 'hears',
  icon: 'list-tree',
  everyday: true,
  fields,
  // 5 s to the first key, 3 s between keys, 3 plays: the middle of shipped defaults (DESIGN, section 5).
  initial: () => ({
    prompt: '',
    keys: [{ id: 'key-1', key: '1', label: 'First choice' }],
    firstKeySeconds: 5,
    betweenKeysSeconds: 3,
    plays: 3,
  }),
  exits: ({ keys }) => [
    ...keys.map(({ id, key, label }) => ({ id, label, key, failure: false })),
    { id: 'noInput', label: 'No key pressed', failure: true },
    { id: 'wrongKey', label: 'Wrong key', failure: true },
  ],
  describe: ({ prompt }, plan) => promptText(plan, prompt),
  enter: (context) => {
    const { words, lines } = context.speak(context.settings.prompt);
    return ask(context, 1, [...lines, line('menu.asks', { text: words.text })]);
  },
  on: (context, input, memory) => {
    if (input.type !== 'done' || input.of !== 'gather') return { move: 'wait', memory };
    const play = typeof memory === 'number' ? memory : 1;
    const pressed = input.result.is === 'digits' ? input.result.digits : '';
    const chosen = context.settings.keys.find((key) => key.key === pressed);
    if (chosen)
      return { move: 'exit', exit: chosen.id, lines: [line('menu.chose', { key: pressed, label: chosen.label })] };
    const said =
      pressed === ''
        ? line('menu.noInput', { play, seconds: context.settings.firstKeySeconds })
        : line('menu.wrongKey', { key: pressed, play });
    if (play >= context.settings.plays)
      return { move: 'exit', exit: pressed === '' ? 'noInput' : 'wrongKey', lines: [said] };
    return ask(context, play + 1, [said, line('menu.repeats', { play: play + 1 })]);
  },
  inputClasses: ({ keys }) => {
    const free = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'].find(
      (key) => !keys.some((used) => used.key === key),
    );
    return [
      {
        of: 'gather',
        results: [
          ...keys.map(({ key }) => ({ is: 'digits' as const, digits: key })),
          ...(free === undefined ? [] : [{ is: 'digits' as const, digits: free }]),
          { is: 'noInput' },
        ],
      },
    ];
  },
  checks: ({ keys }) => {
    const twice = keys.find((key, index) => keys.findIndex((other) => other.key === key.key) < index);
    return [
      ...(twice
        ? [
            {
              code: 'duplicate-key',
              severity: 'error' as const,
              message: `Key ${twice.key} has two meanings; only the first one works.`,
              fix: `Give “${twice.label}” another key.`,
            },
          ]
        : []),
      ...(keys.length === 0
        ? [
            {
              code: 'no-keys',
              severity: 'error' as const,
              message: 'The menu has no keys, so callers can only wait.',
              fix: 'Add a key, or use an announcement.',
            },
          ]
        : []),
    ];
  },
  lines: {
    'menu.asks': { says: 'The caller hears “{text:text}”' },
    'menu.chose': { says: 'The caller presses **{key:text}**, {label:text}' },
    'menu.noInput': {
      says: 'The caller presses nothing',
      why: 'the menu waited {seconds:seconds} after play {play:text}',
    },
    'menu.wrongKey': { says: 'The caller presses **{key:text}**', why: 'that key leads nowhere in this menu' },
    'menu.repeats': { says: 'The menu is spoken again, play {play:text}' },
  },
  examples: [
    { shows: 'a key', settings: example(), call: { keys: ['1'] }, exit: 'sales' },
    { shows: 'silence, three times', settings: example(), call: { keys: [] }, exit: 'noInput' },
    { shows: 'a wrong key, three times', settings: example(), call: { keys: ['7', '7', '7'] }, exit: 'wrongKey' },
    { shows: 'silence first, then a key', settings: example(), call: { keys: ['', '1'] }, exit: 'sales' },
  ],
};

function example(): MenuSettings {
  return {
    prompt: 'choices',
    keys: [{ id: 'sales', key: '1', label: 'Sales' }],
    firstKeySeconds: 5,
    betweenKeysSeconds: 3,
    plays: 3,
  };
}

function ask(context: StepContext<MenuSettings>, play: number, lines: readonly Line[]): Move {
  const { words } = context.speak(context.settings.prompt);
  return {
    move: 'wait',
    memory: play,
    start: [
      {
        type: 'gather',
        ...words,
        maxDigits: 1,
        firstKeyMs: context.settings.firstKeySeconds * 1000,
        betweenKeysMs: context.settings.betweenKeysSeconds * 1000,
      },
    ],
    lines,
  };
}
