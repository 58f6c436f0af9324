import { isUsed } from '../references-in.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Somebody is told of the messages in every mailbox that callers can come to. */
export const mailboxWithoutOwner: Rule = {
  id: 'mailbox-without-owner',
  title: 'Somebody hears every message',
  why: 'A mailbox that nobody checks loses callers who believe they were heard.',
  source: 'voip-int.com, blog 220: “a voicemail nobody checks”.',
  *check(plan, kinds) {
    for (const [id, { name, owners, urgent }] of Object.entries(plan.mailboxes)) {
      if (owners.some((owner) => Object.hasOwn(plan.people, owner))) continue;
      const used = isUsed(plan, kinds, 'mailbox', id);
      yield {
        place: { at: 'thing', collection: 'mailboxes', id },
        message: urgent
          ? `${quoted(name)} is for urgent messages, but nobody is alerted.`
          : `Nobody is told of messages in ${quoted(name)}.`,
        fix: 'Choose at least one owner.',
        ...(used ? (urgent ? { variant: 'urgent' } : {}) : { variant: 'unused' }),
      };
    }
  },
};
