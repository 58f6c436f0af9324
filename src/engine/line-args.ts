import type { Destination } from '../plan/entities.ts';
import type { Outcome } from './call.ts';
import type { Line } from './trace.ts';

/** What a trace line says of a destination: `to` its kind, `who` its id or number. */
export function destinationArgs(destination: Destination): Line['args'] {
  switch (destination.to) {
    case 'person':
      return { to: 'person', who: destination.person };
    case 'mailbox':
      return { to: 'mailbox', who: destination.mailbox };
    case 'outside':
      return { to: 'outside', who: destination.e164 };
  }
}

/** What the last line of a trace says of how the call ended. */
export function outcomeArgs(outcome: Outcome): Line['args'] {
  switch (outcome.kind) {
    case 'answered':
      return { outcome: outcome.kind, who: outcome.person, phone: outcome.phone };
    case 'answeredOutside':
      return { outcome: outcome.kind, who: outcome.e164 };
    case 'message':
      return { outcome: outcome.kind, who: outcome.mailbox };
    case 'callbackBooked':
      return { outcome: outcome.kind, team: outcome.team };
    case 'callbackMissed':
      return { outcome: outcome.kind, by: outcome.by };
    case 'fallback':
      return { outcome: outcome.kind, reached: outcome.reached, who: outcome.who };
    case 'failed':
      return { outcome: outcome.kind, why: outcome.why };
    default:
      return { outcome: outcome.kind };
  }
}
