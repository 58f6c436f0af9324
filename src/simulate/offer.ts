import type { OfficeInput } from '../engine/input.ts';
import type { CallScript } from '../plan/call-script.ts';

/** The id and version a walked call has; a rehearsal on a backend has others, and equal codes, args and times. */
export const WALK_CALL = 'walk';

/** The input that offers a script's call at `atMs`. */
export const offerOf = (script: CallScript, call: string, version: string, atMs: number): OfficeInput => ({
  type: 'offered',
  atMs,
  call,
  version,
  number: script.number,
  caller: script.caller,
  calledBefore: script.calledBefore,
  seed: 1,
});
