import { phoneText } from '../../engine/phone-text.ts';
import type { Person, Phone } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';

/** A phone in the middle of a sentence: "desk at Oak Street", "mobile (312) 555-0142", "app". */
export function phoneWords(plan: Plan, phone: Phone): string {
  if (phone.type === 'mobile') return `mobile ${phoneText(phone.e164)}`;
  if (phone.type === 'app') return 'app';
  const site = Object.hasOwn(plan.sites, phone.site) ? plan.sites[phone.site] : undefined;
  return site ? `desk at ${site.name}` : 'desk without a site';
}

/** What a call to somebody does, phone by phone, and where it ends, as one sentence. */
export function reachSentence(plan: Plan, { phones, mailbox }: Person): string {
  const box =
    mailbox !== undefined && Object.hasOwn(plan.mailboxes, mailbox) ? plan.mailboxes[mailbox]?.name : undefined;
  const message = box === undefined ? null : `leaves a message in ${box}`;
  if (phones.length === 0) return message === null ? 'Nothing rings yet.' : `Nothing rings; a caller ${message}.`;
  const rings = phones.map((phone) => {
    const asks = phone.type === 'mobile' && phone.pressOne ? ', asks to press 1' : '';
    return `${phoneWords(plan, phone)} ${phone.ringSeconds} s${asks}`;
  });
  return `Rings ${[...rings, ...(message === null ? [] : [message])].join(', then ')}.`;
}
