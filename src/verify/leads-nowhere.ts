import type { Destination } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';

/** Whether a destination can take no call at all: it does not exist, or it is a person without phone and mailbox. */
export function leadsNowhere(plan: Plan, destination: Destination): boolean {
  switch (destination.to) {
    case 'mailbox':
      return !Object.hasOwn(plan.mailboxes, destination.mailbox);
    case 'person': {
      const person = Object.hasOwn(plan.people, destination.person) ? plan.people[destination.person] : undefined;
      if (!person) return true;
      return (
        person.phones.length === 0 && !(person.mailbox !== undefined && Object.hasOwn(plan.mailboxes, person.mailbox))
      );
    }
    case 'outside':
      return false;
  }
}

/** Whether callers whom a flow's safety net should catch fall through it: its own destination or a number's fallback is none. */
export function netLeadsNowhere(plan: Plan, flow: string): boolean {
  const net = plan.flows[flow]?.safetyNet;
  if (!net) return true;
  if (net.to !== 'number-fallback') return leadsNowhere(plan, net);
  return Object.values(plan.numbers).some((number) => number.flow === flow && leadsNowhere(plan, number.fallback));
}
