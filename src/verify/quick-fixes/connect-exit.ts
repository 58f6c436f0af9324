import { KINDS } from '../../kinds/registry.ts';
import { addStepAfterExit } from '../../plan/edits/add-step-after-exit.ts';
import { mainExit } from '../../plan/edits/main-exit.ts';
import { setSafetyNet } from '../../plan/edits/set-safety-net.ts';
import { wire } from '../../plan/edits/wire.ts';
import type { Plan } from '../../plan/plan.ts';
import { reachableSteps } from '../reachable-steps.ts';
import { namedBy } from '../step-graph.ts';
import { isBranch, uses } from '../step-ways.ts';
import { stepsIn, wiredTo, type Step } from '../steps-of.ts';
import { placeBeside } from './place-beside.ts';
import { quickFix, stepOf, type QuickFix, type QuickFixer } from './quick-fix.ts';
import { isTold, toldMailbox } from './told-mailbox.ts';

/**
 * Leads an exit without a way on to a step that takes messages: for the mailbox of the exit’s own name, else one that is
 * there, else a new one for a mailbox that is told. The way most calls take is first offered what its other ways lead to.
 */
export const connectExit: QuickFixer = (plan, finding) => {
  if (finding.place.at === 'flow') return catchWithMailbox(plan, finding.place.flow);
  const { step, exit } = stepOf(plan, finding) ?? {};
  if (!step || exit === undefined) return [];
  const meant = mailboxOf(plan, step, exit);
  const there = messageStep(plan, step);
  const other = [
    ...besides(plan, step, exit).map((to) => connectTo(plan, step, exit, to)),
    ...(there ? [connectTo(plan, step, exit, there)] : []),
  ];
  if (meant !== undefined) {
    const known = messageStep(plan, step, meant);
    if (known && known === there) return other;
    return [known ? connectTo(plan, step, exit, known) : takeMessage(plan, step, exit, meant), ...other];
  }
  const mailbox = there ? undefined : toldMailbox(plan);
  return mailbox === undefined ? other : [...other, takeMessage(plan, step, exit, mailbox)];
};

const connectTo = (plan: Plan, { flow, id }: Step, exit: string, to: Step): QuickFix =>
  quickFix(`Connect it to “${to.node.name}”`, wire(plan, flow, { step: id, exit }, to.id));

function takeMessage(plan: Plan, { flow, id }: Step, exit: string, mailbox: string): QuickFix {
  const { name } = plan.mailboxes[mailbox]!;
  const seed = { kind: 'voicemail', name, settings: { mailbox } };
  const at = placeBeside(plan, flow, id);
  return quickFix(`Take a message in “${name}”`, addStepAfterExit(plan, KINDS, flow, { step: id, exit }, seed, at));
}

/** For the way that most calls take out of a step that asks the caller nothing: what its other ways lead to, but for messages. */
function besides(plan: Plan, step: Step, exit: string): Step[] {
  if (!isBranch(plan, step) || mainExit(plan, KINDS, step.node) !== exit) return [];
  const beside = new Set(step.exits.flatMap(({ id }) => wiredTo(step, id) ?? []));
  return [...stepsIn(plan, KINDS, step.flow).values()].filter(
    (other) => beside.has(other.id) && other.id !== step.id && !uses(plan, other, 'record'),
  );
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
