import { phoneText } from '../engine/phone-text.ts';
import type { Expectation, ExpectedEnd } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';

/** An end as a thing: "a message in Front desk mailbox", "Dana Ortiz answering"; without `who` it is anybody's. */
export function endText(plan: Plan, kind: ExpectedEnd['outcome'], who: string | null): string {
  const name = who === null ? null : (plan.people[who]?.name ?? plan.mailboxes[who]?.name ?? phoneText(who));
  switch (kind) {
    case 'answered':
      return name === null ? 'a person answering' : `${name} answering`;
    case 'answeredOutside':
      return name === null ? 'somebody outside answering' : `${name} answering, outside the office`;
    case 'message':
      return name === null ? 'a message' : `a message in ${name}`;
    case 'callbackBooked':
      return 'a callback booked';
    case 'callbackMissed':
      return 'a callback that reached nobody';
    case 'goodbye':
      return 'a goodbye';
    case 'callerHungUp':
      return 'the caller hanging up';
    case 'fallback':
      return name === null ? 'the number’s fallback' : `the number’s fallback, ${name}`;
    case 'failed':
      return 'a failure';
  }
}

/** All ends that a test call may come to: "Dana Ortiz answering or a message in Billing mailbox". */
export function expectedEndText(plan: Plan, expect: Expectation): string {
  const ends = endsOf(expect).map(({ outcome, who }) => endText(plan, outcome, who ?? null));
  return ends.length < 2 ? ends.join('') : `${ends.slice(0, -1).join(', ')} or ${ends.at(-1)}`;
}

/** The ends that an expectation accepts, the first one first. */
export const endsOf = ({ outcome, who, or = [] }: Expectation): readonly ExpectedEnd[] => [
  { outcome, ...(who === undefined ? {} : { who }) },
  ...or,
];
