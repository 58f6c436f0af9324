import { unwire } from '../../plan/edits/unwire.ts';
import { detailOf } from '../place-parts.ts';
import { connectExit } from './connect-exit.ts';
import { quickFix, stepOf, type QuickFixer } from './quick-fix.ts';

/** Removes a wire whose exit is gone, or that a safety net makes up for; any other is led to a mailbox. */
export const mendWire: QuickFixer = (plan, finding) => {
  const { step, exit } = stepOf(plan, finding) ?? {};
  if (!step) return [];
  const from = exit ?? detailOf(finding);
  const caught = exit === undefined || step.exits.some(({ id, failure }) => id === exit && failure);
  if (!caught) return connectExit(plan, finding);
  return [quickFix('Remove the wire', unwire(plan, step.flow, [{ step: step.id, exit: from }]))];
};
