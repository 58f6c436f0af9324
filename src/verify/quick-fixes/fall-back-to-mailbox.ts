import { setFallback } from '../../plan/edits/set-fallback.ts';
import type { Plan } from '../../plan/plan.ts';
import { leadsNowhere } from '../leads-nowhere.ts';
import { idIn, quickFix, type QuickFixer } from './quick-fix.ts';
import { isTold, toldMailbox } from './told-mailbox.ts';

/** Lets whom nobody answers leave a message: the fallback of a number becomes a mailbox that somebody is told of. */
export const fallBackToMailbox: QuickFixer = (plan, finding) => {
  const id = idIn('numbers', finding);
  const number = id === null ? undefined : plan.numbers[id];
  // A mailbox takes every message: what loses callers then is something else.
  if (id === null || !number || (number.fallback.to === 'mailbox' && !leadsNowhere(plan, number.fallback))) return [];
  const mailbox = netMailbox(plan, number.flow) ?? toldMailbox(plan);
  if (mailbox === undefined) return [];
  const label = `Let callers of “${number.name}” leave a message in “${plan.mailboxes[mailbox]!.name}”`;
  return [quickFix(label, setFallback(plan, id, { to: 'mailbox', mailbox }))];
};

/** The mailbox that catches the callers of a flow already. */
function netMailbox(plan: Plan, flow: string | undefined): string | undefined {
  const net = flow === undefined ? undefined : plan.flows[flow]?.safetyNet;
  return net?.to === 'mailbox' && isTold(plan, net.mailbox) ? net.mailbox : undefined;
}
