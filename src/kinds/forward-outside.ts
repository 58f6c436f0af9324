import * as z from 'zod/mini';
import type { Kind } from '../engine/kind.ts';
import { phoneText } from '../engine/phone-text.ts';
import { enterOutside, onOutside, OUTSIDE_DEFAULTS } from '../engine/procedures/dial-outside.ts';
import { outsideLegFields } from './outside-leg-fields.ts';
import { phoneField, secondsField, switchField } from '../plan/field.ts';

const fields = z.strictObject({
  e164: phoneField({
    label: 'Number',
    term: 'outside-number',
    help: 'An answering service or a mobile outside the office.',
  }),
  ringSeconds: secondsField(5, 300, { label: 'Rings for', rings: true, step: 5, advanced: true }),
  pressOne: switchField({
    label: 'Asks to press 1',
    term: 'press-1',
    advanced: true,
    help: 'So that a mobile’s own voicemail never swallows a call.',
  }),
  ...outsideLegFields,
});
export type ForwardOutsideSettings = z.infer<typeof fields>;

/** Rings a number outside the office. */
export const forwardOutside: Kind<ForwardOutsideSettings> = {
  kind: 'forward-outside',
  version: 1,
  title: 'Forward outside',
  summary: 'An answering service or a mobile takes the call',
  group: 'people',
  icon: 'phone-forwarded',
  everyday: true,
  fields,
  initial: () => ({ e164: '', ...OUTSIDE_DEFAULTS }),
  exits: () => [
    { id: 'noAnswer', label: 'No answer', failure: true },
    { id: 'failed', label: 'Cannot be reached', failure: true },
  ],
  describe: ({ e164, ringSeconds, pressOne }) =>
    e164 === '' ? 'Enter a number' : `${phoneText(e164)}, ${ringSeconds} s${pressOne ? ', asks to press 1' : ''}`,
  enter: (context) => enterOutside(context, context.settings),
  on: (context, input, memory) => onOutside(context.settings, input, memory),
  inputClasses: ({ e164 }) => [
    { of: 'ring', results: [{ is: 'answered', target: { e164 } }, { is: 'noAnswer' }, { is: 'allUnreachable' }] },
  ],
  lines: {},
  examples: [
    { shows: 'the service answers', settings: example(), call: {}, exit: null },
    {
      shows: 'nobody answers there',
      settings: example(),
      call: { reactions: { '+13125550177': { does: 'noAnswer' } } },
      exit: 'noAnswer',
    },
    {
      shows: 'the number cannot be reached',
      settings: example(),
      call: { reactions: { '+13125550177': { does: 'unreachable' } } },
      exit: 'failed',
    },
  ],
};

function example(): ForwardOutsideSettings {
  return { e164: '+13125550177', ...OUTSIDE_DEFAULTS };
}
