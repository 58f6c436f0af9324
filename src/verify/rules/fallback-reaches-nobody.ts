import type { Destination } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { leadsNowhere } from '../leads-nowhere.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** The fallback of every number can take a call, also when nobody picks up. */
export const fallbackReachesNobody: Rule = {
  id: 'fallback-reaches-nobody',
  title: 'Every fallback takes the call',
  why: 'Behind the fallback there is nothing: whom it does not reach is cut off.',
  source: 'Ringplan design, section 4: the required fallback. Sinch, “Forward when offline”.',
  *check(plan) {
    for (const [id, { name, fallback }] of Object.entries(plan.numbers)) {
      const person = fallback.to === 'person' ? knownPerson(plan, fallback) : undefined;
      if (!person) continue;
      const place = { at: 'thing', collection: 'numbers', id } as const;
      if (leadsNowhere(plan, fallback))
        yield {
          place,
          message: `The fallback of ${quoted(name)} is ${quoted(person.name)}, who has neither a phone nor a mailbox.`,
          fix: 'Choose a mailbox as the fallback.',
        };
      else if (person.mailbox === undefined)
        yield {
          place,
          variant: 'no-mailbox',
          message: `When ${quoted(person.name)}, the fallback of ${quoted(name)}, does not answer, the caller is cut off.`,
          fix: `Give ${quoted(person.name)} a mailbox, or choose a mailbox as the fallback.`,
        };
    }
  },
};

const knownPerson = (plan: Plan, { person }: Destination & { to: 'person' }) =>
  Object.hasOwn(plan.people, person) ? plan.people[person] : undefined;
