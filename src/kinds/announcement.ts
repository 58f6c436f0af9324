import * as z from 'zod/mini';
import type { Kind } from '../engine/kind.ts';
import { line } from '../engine/trace.ts';
import { refField } from '../plan/field.ts';
import { promptText } from './prompt-text.ts';

const fields = z.strictObject({ prompt: refField('prompt', { label: 'What the caller hears', term: 'greeting' }) });
export type AnnouncementSettings = z.infer<typeof fields>;

/** Speaks a greeting and goes on. */
export const announcement: Kind<AnnouncementSettings> = {
  kind: 'announcement',
  version: 1,
  title: 'Announcement',
  summary: 'The caller hears a greeting, then goes on',
  group: 'hears',
  icon: 'megaphone',
  everyday: true,
  fields,
  // No greeting is right by chance: the first of the plan would be another step's words.
  initial: () => ({ prompt: '' }),
  exits: () => [{ id: 'next', label: 'Then', failure: false }],
  describe: ({ prompt }, plan) => promptText(plan, prompt),
  enter: ({ settings, speak }) => {
    const { words, lines } = speak(settings.prompt);
    if (words.text === '') return { move: 'exit', exit: 'next', lines: [line('announcement.silent')] };
    return {
      move: 'wait',
      memory: null,
      start: [{ type: 'play', ...words }],
      lines: [...lines, line('announcement.speaks', { text: words.text })],
    };
  },
  on: (_context, input, memory) => (input.type === 'done' ? { move: 'exit', exit: 'next' } : { move: 'wait', memory }),
  inputClasses: () => [{ of: 'play', results: [{ is: 'played' }] }],
  lines: {
    'announcement.speaks': { says: 'The caller hears “{text:text}”' },
    'announcement.silent': { says: 'Nothing is said', why: 'no greeting is chosen' },
  },
  examples: [{ shows: 'a greeting, then on', settings: { prompt: 'hello' }, call: {}, exit: 'next' }],
};
