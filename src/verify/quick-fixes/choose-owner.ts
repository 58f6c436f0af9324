import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';

/** Makes the one person who can be meant the owner of a mailbox: whose own box it is, else the only person there is. */
export const chooseOwner: QuickFixer = (plan, finding) => {
  const id = idIn('mailboxes', finding);
  const mailbox = id === null ? undefined : plan.mailboxes[id];
  if (id === null || !mailbox) return [];
  const people = Object.entries(plan.people);
  const own = people.filter(([, person]) => person.mailbox === id);
  const [owner, ...others] = own.length > 0 ? own : people;
  if (!owner || others.length > 0) return [];
  const [person, { name }] = owner;
  return [quickFix(`Tell ${name} of its messages`, updateThing(plan, KINDS, 'mailboxes', id, { owners: [person] }))];
};
