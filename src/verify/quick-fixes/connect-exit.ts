import { KINDS } from '../../kinds/registry.ts';
import { addStepAfterExit } from '../../plan/edits/add-step-after-exit.ts';
import { setSafetyNet } from '../../plan/edits/set-safety-net.ts';
import { wire } from '../../plan/edits/wire.ts';
import type { Plan } from '../../plan/plan.ts';
import { reachableSteps } from '../reachable-steps.ts';
import { namedBy } from '../step-graph.ts';
import { uses } from '../step-ways.ts';
import { stepsIn, type Step } from '../steps-of.ts';
import { placeBeside } from './place-beside.ts';
import { quickFix, stepOf, type QuickFix, type QuickFixer } from './quick-fix.ts';
import { isTold, toldMailbox } from './told-mailbox.ts';

/**
 * Leads an exit without a way on to a step that takes messages: for the mailbox of the exit’s own name, else one that is
 * there, else a new one for a mailbox that is told.
 */
export const connectExit: QuickFixer = (plan, finding) => {
  if (finding.place.at === 'flow') return catchWithMailbox(plan, finding.place.flow);
  const { step, exit } = stepOf(plan, finding) ?? {};
  if (!step || exit === undefined) return [];
  const meant = mailboxOf(plan, step, exit);
  const there = messageStep(plan, step);
  const other = there ? [connectTo(plan, step, exit, there)] : [];
  if (meant !== undefined) {
    const known = messageStep(plan, step, meant);
    if (known && known === there) return other;
    return [known ? connectTo(plan, step, exit, known) : takeMessage(plan, step, exit, meant), ...other];
  }
  if (there) return other;
  const mailbox = toldMailbox(plan);
  return mailbox === undefined ? [] : [takeMessage(plan, step, exit, mailbox)];
};

const connectTo = (plan: Plan, { flow, id }: Step, exit: string, to: Step): QuickFix =>
  quickFix(`Connect it to “${to.node.name}”`, wire(plan, flow, { step: id, exit }, to.id));

function takeMessage(plan: Plan, { flow, id }: Step, exit: string, mailbox: string): QuickFix {
  const { name } = plan.mailboxes[mailbox]!;
  const seed = { kind: 'voicemail', name, settings: { mailbox } };
  const at = placeBeside(plan, flow, id);
  return quickFix(`Take a message in “${name}”`, addStepAfterExit(plan, KINDS, flow, { step: id, exit }, seed, at));
}

/** The mailbox named as the exit is, such as “Medical records mailbox” for “Medical records”. */
function mailboxOf(plan: Plan, step: Step, exit: string): string | undefined {
  const label = step.exits.find(({ id }) => id === exit)?.label.toLowerCase() ?? '';
  if (label.length < 3) return undefined;
  return Object.keys(plan.mailboxes).find(
    (id) => isTold(plan, id) && plan.mailboxes[id]!.name.toLowerCase().startsWith(label),
  );
}

/** The first step of the flow that takes messages, in this mailbox if one is named, and that callers come to already. */
function messageStep(plan: Plan, { flow, id }: Step, mailbox?: string): Step | undefined {
  const reached = reachableSteps(plan, KINDS, flow);
  return [...stepsIn(plan, KINDS, flow).values()].find(
    (step) =>
      step.id !== id &&
      reached?.has(step.id) &&
      uses(plan, step, 'record') &&
      namedBy(plan, KINDS, step, 'mailbox').some((box) =>
        mailbox === undefined ? Object.hasOwn(plan.mailboxes, box) : box === mailbox,
      ),
  );
}

function catchWithMailbox(plan: Plan, flow: string): QuickFix[] {
  const mailbox = toldMailbox(plan);
  if (mailbox === undefined) return [];
  const label = `Catch these callers with “${plan.mailboxes[mailbox]!.name}”`;
  return [quickFix(label, setSafetyNet(plan, flow, { to: 'mailbox', mailbox }))];
}
