import * as z from 'zod/mini';
import type { Kind } from '../engine/kind.ts';
import { line } from '../engine/trace.ts';
import { optionalRefField } from '../plan/field.ts';
import { promptText } from './prompt-text.ts';

const fields = z.strictObject({
  prompt: optionalRefField('prompt', { label: 'Last words', term: 'greeting', whenEmpty: 'Says nothing' }),
});
export type HangUpSettings = z.infer<typeof fields>;

/** Says something, if there is something to say, and ends the call. */
export const hangUp: Kind<HangUpSettings> = {
  kind: 'hang-up',
  version: 1,
  title: 'Hang up',
  summary: 'The call ends, with or without last words',
  group: 'end',
  icon: 'phone-off',
  everyday: true,
  fields,
  initial: () => ({}),
  exits: () => [],
  describe: ({ prompt }, plan) => (prompt === undefined ? 'Ends the call without a word' : promptText(plan, prompt)),
  enter: ({ settings, speak }) => {
    const { words, lines } = speak(settings.prompt);
    if (words.text === '') return { move: 'end', outcome: { kind: 'goodbye' }, lines: [line('hangUp.silent')] };
    return {
      move: 'wait',
      memory: null,
      start: [{ type: 'play', ...words }],
      lines: [...lines, line('hangUp.speaks', { text: words.text })],
    };
  },
  on: (_context, input, memory) =>
    input.type === 'done' ? { move: 'end', outcome: { kind: 'goodbye' } } : { move: 'wait', memory },
  inputClasses: () => [{ of: 'play', results: [{ is: 'played' }] }],
  lines: {
    'hangUp.speaks': { says: 'The caller hears “{text:text}”' },
    'hangUp.silent': { says: 'The call ends without last words' },
  },
  examples: [
    { shows: 'last words, then the end', settings: { prompt: 'goodbye' }, call: {}, exit: null },
    { shows: 'the end at once', settings: {}, call: {}, exit: null },
  ],
};
