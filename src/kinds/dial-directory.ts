import * as z from 'zod/mini';
import type { Json } from '../base/json.ts';
import type { Kind, Move, StepContext } from '../engine/kind.ts';
import { enterReach, onReach } from '../engine/procedures/reach-person.ts';
import { spoken } from '../engine/speech.ts';
import { line, type Line } from '../engine/trace.ts';
import type { Plan } from '../plan/plan.ts';
import { choiceField, refField } from '../plan/field.ts';
import { keyWaits, timesAsked } from './key-waits.ts';
import { keysOfName } from './keypad-letters.ts';
import { promptText } from './prompt-text.ts';

const fields = z.strictObject({
  prompt: refField('prompt', { label: 'What the caller hears', term: 'greeting' }),
  by: choiceField(
    {
      extension: 'Extension',
      lastName: 'Last name, spelled on the keys',
      firstName: 'First name, spelled on the keys',
    },
    { label: 'The caller types', term: 'extension' },
  ),
  ...keyWaits,
  plays: timesAsked,
});
export type DialDirectorySettings = z.infer<typeof fields>;

type Memory =
  | { readonly part: 'ask'; readonly play: number }
  | { readonly part: 'choose'; readonly play: number; readonly people: readonly string[] }
  | { readonly part: 'reach'; readonly person: string; readonly inner: Json };

/** As many letters as tell most names of an office apart. */
const NAME_DIGITS = 10;
/** Of more namesakes than these the caller must type more letters. */
const MOST_NAMESAKES = 5;

/** Reaches a person whose extension or name the caller types. */
export const dialDirectory: Kind<DialDirectorySettings> = {
  kind: 'dial-directory',
  version: 1,
  title: 'Directory',
  summary: 'The caller types an extension or a name',
  group: 'people',
  icon: 'contact',
  everyday: false,
  fields,
  initial: () => ({ prompt: '', by: 'extension', firstKeySeconds: 5, betweenKeysSeconds: 3, plays: 3 }),
  exits: () => [
    { id: 'noAnswer', label: 'Does not answer', failure: true },
    { id: 'notFound', label: 'Nobody found', failure: true },
  ],
  describe: ({ prompt, by }, plan) =>
    `${by === 'extension' ? 'Extension' : by === 'lastName' ? 'Last name' : 'First name'} on the keys. ${promptText(plan, prompt)}`,
  enter: (context) => ask(context, 1, []),
  on: (context, input, memory) => {
    const state = memory as unknown as Memory;
    if (state.part === 'reach') return reach(state.person, onReach(context, state.person, input, state.inner));
    if (input.type !== 'done' || input.of !== 'gather') return { move: 'wait', memory };
    const digits = input.result.is === 'digits' ? input.result.digits : '';
    if (state.part === 'choose') {
      const chosen = state.people[Number(digits) - 1];
      return chosen === undefined
        ? again(context, state.play, line('directory.noChoice'))
        : found(chosen, enterReach(chosen));
    }
    if (digits === '') return again(context, state.play, line('directory.nothing'));
    const people = matching(context.plan, context.settings.by, digits);
    const [first] = people;
    if (first === undefined || people.length > MOST_NAMESAKES)
      return again(context, state.play, line('directory.notFound', { digits, count: people.length }));
    return people.length === 1 ? found(first, enterReach(first)) : choose(context, state.play, people);
  },
  inputClasses: ({ by }, plan) => {
    const entries = Object.entries(plan.people);
    const typed = entries.flatMap(([, person]) =>
      by === 'extension' ? (person.extension ?? []) : keysOfName(nameOf(person.name, by)).slice(0, NAME_DIGITS),
    );
    // Whole extensions or names; the first two of namesakes; and what fits nobody.
    const digits = [...new Set([...typed.filter((keys) => keys !== ''), '1', '2', '00000000'])];
    return [
      {
        of: 'gather',
        results: [...digits.map((keys) => ({ is: 'digits' as const, digits: keys })), { is: 'noInput' }],
      },
      {
        of: 'ring',
        results: [
          ...entries.map(([person, { phones }]) => ({
            is: 'answered' as const,
            target: { person, phone: phones[0]?.id },
          })),
          { is: 'noAnswer' },
          { is: 'declined' },
          { is: 'allBusy' },
          { is: 'allUnreachable' },
        ],
      },
    ];
  },
  checks: ({ by }, plan) =>
    by === 'extension' && !Object.values(plan.people).some(({ extension }) => extension !== undefined)
      ? [
          {
            code: 'no-extensions',
            severity: 'error',
            message: 'Nobody has an extension, so nobody can be found.',
            fix: 'Give people extensions, or let callers spell names.',
          },
        ]
      : [],
  lines: {
    'directory.asks': { says: 'The caller hears “{text:text}”' },
    'directory.nothing': { says: 'The caller types nothing' },
    'directory.noChoice': { says: 'The caller chooses none of them' },
    'directory.notFound': { says: 'The caller types **{digits:text}**', why: 'that finds {count:text} people' },
    'directory.several': { says: 'Several people fit: {people:people}' },
    'directory.chosen': { says: 'The caller is put through to **{person:person}**' },
    'directory.missed': { says: '**{person:person}** does not take the call' },
  },
  examples: [
    { shows: 'an extension', settings: example('extension'), call: { keys: ['101'] }, exit: null },
    {
      shows: 'an extension that does not answer',
      settings: example('extension'),
      call: { keys: ['101'], reactions: { ann: { does: 'noAnswer' } } },
      exit: 'noAnswer',
    },
    { shows: 'a last name', settings: example('lastName'), call: { keys: ['533#'] }, exit: null },
    { shows: 'nobody of that name', settings: example('firstName'), call: { keys: ['999', '999'] }, exit: 'notFound' },
  ],
};

function example(by: DialDirectorySettings['by']): DialDirectorySettings {
  return { prompt: 'choices', by, firstKeySeconds: 5, betweenKeysSeconds: 3, plays: 2 };
}

const nameOf = (name: string, by: DialDirectorySettings['by']): string => {
  const words = name.trim().split(/\s+/);
  return (by === 'firstName' ? words[0] : words.at(-1)) ?? '';
};

function matching(plan: Plan, by: DialDirectorySettings['by'], digits: string): string[] {
  return Object.entries(plan.people).flatMap(([id, { name, extension }]) => {
    const fits = by === 'extension' ? extension === digits : keysOfName(nameOf(name, by)).startsWith(digits);
    return fits ? [id] : [];
  });
}

function ask(context: StepContext<DialDirectorySettings>, play: number, before: readonly Line[]): Move {
  const { settings, plan, speak } = context;
  const { words, lines } = speak(settings.prompt);
  const extensions = Object.values(plan.people).flatMap(({ extension }) => extension ?? []);
  const longest = Math.max(1, ...extensions.map(({ length }) => length));
  return {
    move: 'wait',
    memory: { part: 'ask', play },
    start: [
      {
        type: 'gather',
        ...words,
        maxDigits: settings.by === 'extension' ? longest : NAME_DIGITS,
        firstKeyMs: settings.firstKeySeconds * 1000,
        betweenKeysMs: settings.betweenKeysSeconds * 1000,
        endKey: '#',
      },
    ],
    lines: [...before, ...lines, line('directory.asks', { text: words.text })],
  };
}

function again(context: StepContext<DialDirectorySettings>, play: number, said: Line): Move {
  return play >= context.settings.plays
    ? { move: 'exit', exit: 'notFound', lines: [said] }
    : ask(context, play + 1, [said]);
}

function choose({ plan, settings }: StepContext<DialDirectorySettings>, play: number, people: readonly string[]): Move {
  const names = people.map((id, index) => `For ${plan.people[id]!.name}, press ${index + 1}.`);
  const words = spoken(names.join(' '));
  return {
    move: 'wait',
    memory: { part: 'choose', play, people },
    start: [
      {
        type: 'gather',
        ...words,
        maxDigits: 1,
        firstKeyMs: settings.firstKeySeconds * 1000,
        betweenKeysMs: settings.betweenKeysSeconds * 1000,
      },
    ],
    lines: [line('directory.several', { people: people.join(' ') }), line('directory.asks', { text: words.text })],
  };
}

function found(person: string, move: Move): Move {
  const reached = reach(person, move);
  return { ...reached, lines: [line('directory.chosen', { person }), ...(reached.lines ?? [])] };
}

function reach(person: string, move: Move): Move {
  if (move.move === 'wait') return { ...move, memory: { part: 'reach', person, inner: move.memory } };
  if (move.move !== 'exit') return move;
  return { ...move, exit: 'noAnswer', lines: [...(move.lines ?? []), line('directory.missed', { person })] };
}
