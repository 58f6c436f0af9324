import * as z from 'zod/mini';
import type { Json } from '../base/json.ts';
import type { Kind, StepContext, Move } from '../engine/kind.ts';
import { enterReach, onReach } from '../engine/procedures/reach-person.ts';
import { line, type Line } from '../engine/trace.ts';
import {
  countField,
  idSchema,
  listField,
  optionalSwitchField,
  phoneKeySchema,
  refField,
  textSchema,
} from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { keyWaits } from './key-waits.ts';
import { promptText } from './prompt-text.ts';

const fields = z.strictObject({
  prompt: refField('prompt', { label: 'What the caller hears', term: 'greeting' }),
  keys: listField(
    z
      .array(
        z.strictObject({
          id: idSchema,
          key: phoneKeySchema(),
          label: textSchema(60),
          does: z.optional(z.enum(['repeat', 'back'])),
        }),
      )
      .check(z.maxLength(12)),
    'keys',
    {
      label: 'Keys',
      term: 'menu',
    },
  ),
  dialExtensions: optionalSwitchField({
    label: 'Callers may dial an extension here',
    term: 'extension',
    advanced: true,
    help: 'A key that begins an extension then waits for the next one.',
  }),
  ...keyWaits,
  plays: countField(1, 10, {
    label: 'Plays',
    unit: 'times',
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
  exits: ({ keys, dialExtensions }) => [
    ...keys.filter(({ does }) => does === undefined).map(({ id, key, label }) => ({ id, label, key, failure: false })),
    ...(dialExtensions ? [{ id: 'extensionNoAnswer', label: 'Extension does not answer', failure: true }] : []),
    { id: 'noInput', label: 'No key pressed', failure: true },
    { id: 'wrongKey', label: 'Wrong key', failure: true },
  ],
  ownKeys: ({ keys }) => keys.flatMap(({ key, label, does }) => (does === undefined ? [] : [{ key, label }])),
  describe: ({ prompt, dialExtensions }, plan) =>
    `${promptText(plan, prompt)}${dialExtensions ? ', or an extension' : ''}`,
  enter: (context) => ask(context, 1, []),
  on: (context, input, memory) => {
    const state = (memory ?? { play: 1 }) as unknown as Memory;
    if (state.person !== undefined)
      return reach(state.person, onReach(context, state.person, input, state.inner ?? null));
    if (input.type !== 'done' || input.of !== 'gather') return { move: 'wait', memory };
    const { play } = state;
    const pressed = input.result.is === 'digits' ? input.result.digits : '';
    const chosen = context.settings.keys.find((key) => key.key === pressed);
    if (chosen) return choose(context, chosen, play);
    const person = context.settings.dialExtensions ? extensionOf(context.plan, pressed) : undefined;
    if (person !== undefined) {
      const move = reach(person, enterReach(person));
      return { ...move, lines: [line('menu.extension', { digits: pressed, person }), ...(move.lines ?? [])] };
    }
    const said =
      pressed === ''
        ? line('menu.noInput', { play, seconds: context.settings.firstKeySeconds })
        : line('menu.wrongKey', { key: pressed, play });
    if (play >= context.settings.plays)
      return { move: 'exit', exit: pressed === '' ? 'noInput' : 'wrongKey', lines: [said] };
    return ask(context, play + 1, [said, line('menu.repeats', { play: play + 1 })]);
  },
  inputClasses: ({ keys, dialExtensions }, plan) => {
    const free = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'].find(
      (key) => !keys.some((used) => used.key === key),
    );
    const dialled = dialExtensions ? extensionsOf(plan) : [];
    return [
      {
        of: 'gather',
        results: [
          ...keys.map(({ key }) => ({ is: 'digits' as const, digits: key })),
          ...dialled.map(({ extension }) => ({ is: 'digits' as const, digits: extension })),
          ...(free === undefined ? [] : [{ is: 'digits' as const, digits: free }]),
          { is: 'noInput' },
        ],
      },
      ...(dialled.length === 0
        ? []
        : [
            {
              of: 'ring' as const,
              results: [
                ...dialled.map(({ person }) => ({
                  is: 'answered' as const,
                  target: { person, phone: plan.people[person]?.phones[0]?.id },
                })),
                { is: 'noAnswer' as const },
                { is: 'declined' as const },
                { is: 'allBusy' as const },
                { is: 'allUnreachable' as const },
              ],
            },
          ]),
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
    'menu.says': { says: 'The caller presses **{key:text}**', why: 'the menu is spoken again' },
    'menu.back': { says: 'The caller presses **{key:text}**', why: 'back to the menu before' },
    'menu.extension': { says: 'The caller dials extension **{digits:text}**: {person:person}' },
    'menu.extensionMissed': { says: '**{person:person}** does not take the call' },
    'menu.repeats': { says: 'The menu is spoken again, play {play:text}' },
  },
  examples: [
    { shows: 'a key', settings: example(), call: { keys: ['1'] }, exit: 'sales' },
    { shows: 'silence, three times', settings: example(), call: { keys: [] }, exit: 'noInput' },
    { shows: 'a wrong key, three times', settings: example(), call: { keys: ['7', '7', '7'] }, exit: 'wrongKey' },
    { shows: 'silence first, then a key', settings: example(), call: { keys: ['', '1'] }, exit: 'sales' },
    { shows: 'the menu again, then a key', settings: withKeys(), call: { keys: ['*', '1'] }, exit: 'sales' },
    { shows: 'back with nowhere to go back to', settings: withKeys(), call: { keys: ['#', '1'] }, exit: 'sales' },
    { shows: 'an extension', settings: withKeys(), call: { keys: ['101'] }, exit: null },
    {
      shows: 'an extension that does not answer',
      settings: withKeys(),
      call: { keys: ['101'], reactions: { ann: { does: 'noAnswer' } } },
      exit: 'extensionNoAnswer',
    },
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

function withKeys(): MenuSettings {
  return {
    ...example(),
    dialExtensions: true,
    keys: [
      { id: 'sales', key: '1', label: 'Sales' },
      { id: 'again', key: '*', label: 'Again', does: 'repeat' },
      { id: 'back', key: '#', label: 'Back', does: 'back' },
    ],
  };
}

/** How often the menu was spoken, and, once an extension was dialled, how reaching that person goes. */
interface Memory {
  readonly play: number;
  readonly person?: string;
  readonly inner?: Json;
}

const extensionsOf = (plan: Plan): { person: string; extension: string }[] =>
  Object.entries(plan.people).flatMap(([person, { extension }]) =>
    extension === undefined ? [] : [{ person, extension }],
  );

const extensionOf = (plan: Plan, digits: string): string | undefined =>
  extensionsOf(plan).find(({ extension }) => extension === digits)?.person;

function choose(
  context: StepContext<MenuSettings>,
  { id, key, label, does }: MenuSettings['keys'][number],
  play: number,
): Move {
  // A caller may listen as often as they like; the bound on visits ends what never ends.
  if (does === 'repeat') return ask(context, play, [line('menu.says', { key })]);
  if (does === 'back') return { move: 'back', lines: [line('menu.back', { key })] };
  return { move: 'exit', exit: id, remember: true, lines: [line('menu.chose', { key, label })] };
}

function reach(person: string, move: Move): Move {
  if (move.move === 'wait') return { ...move, memory: { play: 1, person, inner: move.memory } };
  if (move.move !== 'exit') return move;
  return {
    ...move,
    exit: 'extensionNoAnswer',
    lines: [...(move.lines ?? []), line('menu.extensionMissed', { person })],
  };
}

function ask({ settings, plan, speak }: StepContext<MenuSettings>, play: number, before: readonly Line[]): Move {
  const { words, lines } = speak(settings.prompt);
  const extensions = settings.dialExtensions ? extensionsOf(plan).map(({ extension }) => extension) : [];
  // A key that begins an extension could go on; any other means what it says at once.
  const complete = settings.keys
    .map(({ key }) => key)
    .filter((key) => !extensions.some((extension) => extension.startsWith(key)));
  return {
    move: 'wait',
    memory: { play },
    start: [
      {
        type: 'gather',
        ...words,
        maxDigits: Math.max(1, ...extensions.map(({ length }) => length)),
        firstKeyMs: settings.firstKeySeconds * 1000,
        betweenKeysMs: settings.betweenKeysSeconds * 1000,
        ...(extensions.length > 0 ? { complete } : {}),
      },
    ],
    lines: play === 1 && before.length === 0 ? [...lines, line('menu.asks', { text: words.text })] : before,
  };
}
