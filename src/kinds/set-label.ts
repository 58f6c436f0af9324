import * as z from 'zod/mini';
import type { Kind } from '../engine/kind.ts';
import { line } from '../engine/trace.ts';
import { choiceField, optionalTextField } from '../plan/field.ts';

const fields = z.strictObject({
  priority: choiceField(
    {
      keep: 'Leave as it is',
      normal: 'Normal',
      high: 'High: before normal calls',
      urgent: 'Urgent: before all others',
    },
    { label: 'Priority in queues', term: 'priority' },
  ),
  language: optionalTextField(20, {
    label: 'Language of the caller',
    whenEmpty: 'Not set',
    help: 'Such as “Spanish”.',
  }),
  label: optionalTextField(60, { label: 'Label for reports', whenEmpty: 'Not set', help: 'Such as “New patient”.' }),
});
export type SetLabelSettings = z.infer<typeof fields>;

const PRIORITY = { normal: 0, high: 1, urgent: 2 } as const;
const WORDS = { normal: 'normal priority', high: 'high priority', urgent: 'urgent' } as const;

/** Notes something about the call: its priority in queues, the caller's language, a word for reports. */
export const setLabel: Kind<SetLabelSettings> = {
  kind: 'set-label',
  version: 1,
  title: 'Label',
  summary: 'Marks a call: priority, language, a word for reports',
  group: 'logic',
  icon: 'hash',
  everyday: false,
  fields,
  initial: () => ({ priority: 'keep' }),
  exits: () => [{ id: 'next', label: 'Then', failure: false }],
  describe: (settings) => saidOf(settings) || 'Choose what to mark',
  enter: ({ settings }) => {
    const { priority, language, label } = settings;
    return {
      move: 'exit',
      exit: 'next',
      labels: {
        ...(priority === 'keep' ? {} : { priority: PRIORITY[priority] }),
        ...(language === undefined ? {} : { language }),
        ...(label === undefined ? {} : { label }),
      },
      lines: [line('label.set', { said: saidOf(settings) || 'nothing' })],
    };
  },
  inputClasses: () => [],
  checks: (settings) =>
    saidOf(settings) === ''
      ? [
          {
            code: 'marks-nothing',
            severity: 'hint',
            message: 'This step marks nothing.',
            fix: 'Choose a priority, a language or a label, or remove the step.',
          },
        ]
      : [],
  lines: { 'label.set': { says: 'The call is marked: {said:text}' } },
  examples: [
    { shows: 'a priority', settings: { priority: 'high', label: 'VIP' }, call: {}, exit: 'next' },
    { shows: 'a language alone', settings: { priority: 'keep', language: 'es' }, call: {}, exit: 'next' },
  ],
};

const saidOf = ({ priority, language, label }: SetLabelSettings): string =>
  [priority === 'keep' ? '' : WORDS[priority], language ?? '', label === undefined ? '' : `“${label}”`]
    .filter((part) => part !== '')
    .join(', ');
