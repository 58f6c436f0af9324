import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { isUsed } from '../references-in.ts';

/** Whether somebody whom the plan has is told of the messages in a mailbox. */
export const isTold = (plan: Plan, mailbox: string): boolean =>
  Object.hasOwn(plan.mailboxes, mailbox) &&
  plan.mailboxes[mailbox]!.owners.some((owner) => Object.hasOwn(plan.people, owner));

/** A mailbox that somebody is told of, those in use first, urgent ones last. */
export function toldMailbox(plan: Plan): string | undefined {
  const told = Object.entries(plan.mailboxes).filter(([id]) => isTold(plan, id));
  const rank = ([id, { urgent }]: (typeof told)[number]) =>
    (urgent ? 2 : 0) + (isUsed(plan, KINDS, 'mailbox', id) ? 0 : 1);
  return told.toSorted((left, right) => rank(left) - rank(right))[0]?.[0];
}
