import * as z from 'zod/mini';
import type { Kind } from '../engine/kind.ts';
import { enterMessage, MESSAGE_DEFAULTS, onMessage } from '../engine/procedures/take-message.ts';
import { optionalRefField, refField, secondsField } from '../plan/field.ts';
import { onlyId } from './only-id.ts';

const fields = z.strictObject({
  mailbox: refField('mailbox', { label: 'Mailbox', term: 'mailbox' }),
  greeting: optionalRefField('prompt', {
    label: 'Greeting',
    term: 'greeting',
    whenEmpty: 'The mailbox’s own greeting',
  }),
  maxSeconds: secondsField(10, 3600, {
    label: 'Longest message',
    step: 30,
    advanced: true,
    help: 'Then the recording ends by itself and is kept.',
  }),
  silenceSeconds: secondsField(1, 60, {
    label: 'Stops after silence of',
    advanced: true,
    help: 'So that a caller who has hung up leaves no empty minutes.',
  }),
});
export type VoicemailSettings = z.infer<typeof fields>;

/** Takes a message and tells the mailbox's owners. */
export const voicemail: Kind<VoicemailSettings> = {
  kind: 'voicemail',
  version: 1,
  title: 'Voicemail',
  summary: 'The caller leaves a message in a mailbox',
  group: 'message',
  icon: 'voicemail',
  everyday: true,
  fields,
  initial: (plan) => ({ mailbox: onlyId(plan.mailboxes), ...MESSAGE_DEFAULTS }),
  exits: () => [{ id: 'noMessage', label: 'No message left', failure: true, unwired: 'goodbye' }],
  describe: ({ mailbox, maxSeconds }, plan) => {
    const box = plan.mailboxes[mailbox];
    if (!box) return 'Choose a mailbox';
    const names = box.owners.map((owner) => plan.people[owner]?.name.split(' ')[0] ?? owner);
    const told = names.length === 0 ? 'nobody is told' : `${box.urgent ? 'alerts' : 'tells'} ${names.join(', ')}`;
    const longest = maxSeconds % 60 === 0 ? `${maxSeconds / 60} min` : `${maxSeconds} s`;
    return `${box.name}, up to ${longest}, ${told}`;
  },
  enter: (context) => enterMessage(context, context.settings),
  on: (context, input, memory) => onMessage(context, context.settings, input, memory),
  inputClasses: () => [
    { of: 'play', results: [{ is: 'played' }] },
    { of: 'record', results: [{ is: 'recorded', ms: 10_000 }, { is: 'failed' }] },
  ],
  lines: {},
  examples: [
    { shows: 'a message is left', settings: { mailbox: 'front', ...MESSAGE_DEFAULTS }, call: {}, exit: null },
    {
      shows: 'the caller says nothing',
      settings: { mailbox: 'front', ...MESSAGE_DEFAULTS },
      call: { leavesMessage: false },
      exit: 'noMessage',
    },
  ],
};
