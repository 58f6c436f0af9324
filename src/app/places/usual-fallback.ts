import type { Destination } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';

/** Where calls of a new number go unless somebody says otherwise: as the first number's, else the first mailbox, else nowhere yet (''). */
export const usualFallback = (plan: Plan): Destination =>
  Object.values(plan.numbers)[0]?.fallback ?? { to: 'mailbox', mailbox: Object.keys(plan.mailboxes)[0] ?? '' };

/** Whether a destination names nobody yet. */
export const isOpen = (destination: Destination): boolean =>
  (destination.to === 'mailbox' && destination.mailbox === '') ||
  (destination.to === 'person' && destination.person === '');
