import type { CallState, Outcome } from './call.ts';
import type { Attempted } from './input.ts';
import { personOf } from './procedures/call-back.ts';

/** What an ended attempt means for its ticket; a caller who hung up before anybody talked was not reached. */
export function attemptOf(call: CallState, outcome: Outcome): Attempted {
  const person = personOf(call.memory);
  if (outcome.kind === 'answered') return { ended: 'talked', person };
  return { ended: outcome.kind === 'callbackMissed' ? outcome.by : 'caller', person };
}
