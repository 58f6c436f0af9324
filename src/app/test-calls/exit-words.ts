import { counted } from '../../base/counted.ts';

/** How many exits no test call takes, as a sentence without its full stop: "2 of 49 exits have no test call". */
export function exitWords(untested: number, exits: number): string {
  if (untested > 0) return `${untested} of ${counted(exits, 'exit')} ${untested === 1 ? 'has' : 'have'} no test call`;
  return exits === 1 ? 'The only exit has a test call' : `All ${exits} exits have a test call`;
}
