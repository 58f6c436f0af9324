import * as z from 'zod/mini';
import type { Kind } from '../engine/kind.ts';
import { phoneText } from '../engine/phone-text.ts';
import { line } from '../engine/trace.ts';

const fields = z.strictObject({});
export type IncomingCallSettings = z.infer<typeof fields>;

/** Where the calls of a flow's numbers enter. */
export const incomingCall: Kind<IncomingCallSettings> = {
  kind: 'incoming-call',
  version: 1,
  title: 'Incoming call',
  summary: 'Where calls to your numbers enter',
  group: 'entry',
  icon: 'phone-incoming',
  everyday: false,
  fields,
  initial: () => ({}),
  exits: () => [{ id: 'next', label: 'A call comes in', failure: false }],
  describe: (_settings, plan, flow) => {
    const numbers = Object.values(plan.numbers).filter((number) => number.flow === flow);
    const from = Object.values(plan.flows).filter(({ nodes }) =>
      Object.values(nodes).some(({ settings }) => settings['flow'] === flow),
    );
    const ways = [...numbers.map(({ e164 }) => phoneText(e164)), ...from.map(({ name }) => `from “${name}”`)];
    return ways.length === 0 ? 'No number leads here yet' : capital(ways.join(', '));
  },
  enter: () => ({ move: 'exit', exit: 'next', lines: [line('incoming.entered')] }),
  inputClasses: () => [],
  lines: { 'incoming.entered': { says: 'The call enters the flow' } },
  examples: [{ shows: 'a call goes straight on', settings: {}, call: {}, exit: 'next' }],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
