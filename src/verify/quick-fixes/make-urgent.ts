import { KINDS } from '../../kinds/registry.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import { detailOf } from '../place-parts.ts';
import { phonesOf } from '../rung-by.ts';
import { quickFix, type QuickFixer } from './quick-fix.ts';

/** Lets messages of a mailbox alert its owners, where one of them can be reached outside the office. */
export const makeUrgent: QuickFixer = (plan, finding) => {
  const id = detailOf(finding);
  const box = Object.hasOwn(plan.mailboxes, id) ? plan.mailboxes[id] : undefined;
  if (!box || box.urgent || !phonesOf(plan, box.owners).some(({ type }) => type !== 'desk')) return [];
  const label = `Let messages in “${box.name}” alert its owners`;
  return [quickFix(label, updateThing(plan, KINDS, 'mailboxes', id, { urgent: true }))];
};
