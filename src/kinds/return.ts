import * as z from 'zod/mini';
import type { Kind } from '../engine/kind.ts';
import { line } from '../engine/trace.ts';

const fields = z.strictObject({});

/** Goes back to the step that sent the call into this flow. */
export const returnStep: Kind<z.infer<typeof fields>> = {
  kind: 'return',
  version: 1,
  title: 'Go back',
  summary: 'Back to the call flow this one was entered from',
  group: 'logic',
  icon: 'undo',
  everyday: false,
  fields,
  initial: () => ({}),
  exits: () => [],
  describe: () => 'Back to where this flow was entered from',
  enter: () => ({ move: 'return', lines: [line('return.back')] }),
  inputClasses: () => [],
  lines: { 'return.back': { says: 'The call goes back to where it came from' } },
  examples: [{ shows: 'nowhere to go back to', settings: {}, call: {}, exit: null }],
};
