import { KINDS } from '../../kinds/registry.ts';
import { addStepAfterExit } from '../../plan/edits/add-step-after-exit.ts';
import { setSafetyNet } from '../../plan/edits/set-safety-net.ts';
import { wire } from '../../plan/edits/wire.ts';
import type { Plan } from '../../plan/plan.ts';
import { reachableSteps } from '../reachable-steps.ts';
import { isUsed } from '../references-in.ts';
import { namedBy } from '../step-graph.ts';
import { uses } from '../step-ways.ts';
import { stepsIn, type Step } from '../steps-of.ts';
import { placeBeside } from './place-beside.ts';
import { quickFix, stepOf, type QuickFix, type QuickFixer } from './quick-fix.ts';

/** Leads an exit without a way on to a step that takes messages: one that is there, else a new one for a mailbox that is told. */
export const connectExit: QuickFixer = (plan, finding) => {
  if (finding.place.at === 'flow') return catchWithMailbox(plan, finding.place.flow);
  const { step, exit } = stepOf(plan, finding) ?? {};
  if (!step || exit === undefined) return [];
  const from = { step: step.id, exit };
  const there = messageStep(plan, step);
  if (there) return [quickFix(`Connect it to “${there.node.name}”`, wire(plan, step.flow, from, there.id))];
  const mailbox = toldMailbox(plan);
  if (mailbox === undefined) return [];
  const { name } = plan.mailboxes[mailbox]!;
  const seed = { kind: 'voicemail', name, settings: { mailbox } };
  const at = placeBeside(plan, step.flow, step.id);
  return [quickFix(`Take a message in “${name}”`, addStepAfterExit(plan, KINDS, step.flow, from, seed, at))];
};

/** The first step of the flow that takes messages and that callers come to already. */
function messageStep(plan: Plan, { flow, id }: Step): Step | undefined {
  const reached = reachableSteps(plan, KINDS, flow);
  return [...stepsIn(plan, KINDS, flow).values()].find(
    (step) =>
      step.id !== id &&
      reached?.has(step.id) &&
      uses(plan, step, 'record') &&
      namedBy(plan, KINDS, step, 'mailbox').some((box) => Object.hasOwn(plan.mailboxes, box)),
  );
}

/** A mailbox that somebody is told of, those in use first, urgent ones last. */
function toldMailbox(plan: Plan): string | undefined {
  const told = Object.entries(plan.mailboxes).filter(([, { owners }]) =>
    owners.some((owner) => Object.hasOwn(plan.people, owner)),
  );
  const rank = ([id, { urgent }]: (typeof told)[number]) =>
    (urgent ? 2 : 0) + (isUsed(plan, KINDS, 'mailbox', id) ? 0 : 1);
  return told.toSorted((left, right) => rank(left) - rank(right))[0]?.[0];
}

function catchWithMailbox(plan: Plan, flow: string): QuickFix[] {
  const mailbox = toldMailbox(plan);
  if (mailbox === undefined) return [];
  const label = `Catch these callers with “${plan.mailboxes[mailbox]!.name}”`;
  return [quickFix(label, setSafetyNet(plan, flow, { to: 'mailbox', mailbox }))];
}
