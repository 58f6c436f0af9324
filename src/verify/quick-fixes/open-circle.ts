import { produce } from 'immer';
import { KINDS } from '../../kinds/registry.ts';
import { unwire } from '../../plan/edits/unwire.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { walk } from '../../simulate/walk.ts';
import type { Finding } from '../finding.ts';
import { netLeadsNowhere } from '../leads-nowhere.ts';
import { stepsOf, type Step } from '../steps-of.ts';
import { connectExit } from './connect-exit.ts';
import { quickFix, type QuickFix, type QuickFixer } from './quick-fix.ts';

/** A wire that the call went along, and that closes the circle or is part of it. */
interface Wire {
  readonly from: Step;
  readonly exit: string;
  readonly to: Step;
}

/**
 * Opens a circle where its wire can go without a loss: the last one on the way round whose exit the safety net catches, or else
 * the one that closes it is led to a mailbox. Only what gets the call out of the circle that shows it is offered.
 */
export const openCircle: QuickFixer = (plan, finding) => {
  const { call } = finding;
  if (!call) return [];
  const wires = wiresOfCircle(plan, finding, call);
  const caught = wires.filter(({ from, exit }) => isCaught(plan, from, exit));
  for (const wire of caught) {
    const fix = removeWire(plan, wire);
    if (getsOut(plan, call, fix)) return [fix];
  }
  const [closing] = wires;
  if (!closing) return [];
  const { from, exit } = closing;
  const elsewhere = connectExit(plan, { ...finding, place: { at: 'node', flow: from.flow, node: from.id, exit } });
  return elsewhere.filter((fix) => getsOut(plan, call, fix));
};

const removeWire = (plan: Plan, { from, exit, to }: Wire): QuickFix =>
  quickFix(
    `Remove the wire from “${from.node.name}” to “${to.node.name}”`,
    unwire(plan, from.flow, [{ step: from.id, exit }]),
  );

/** Whether an exit without a wire still takes care of its callers. */
const isCaught = (plan: Plan, { flow, exits }: Step, exit: string): boolean =>
  exits.some(
    ({ id, failure, unwired }) => id === exit && failure && (unwired !== undefined || !netLeadsNowhere(plan, flow)),
  );

/** The wires of the last time round, as the call went, the one that closes the circle first. */
function wiresOfCircle(plan: Plan, { place }: Finding, call: CallScript): Wire[] {
  const played = walk(plan, call);
  if (place.at !== 'node' || !played.ok) return [];
  const steps = new Map(stepsOf(plan, KINDS).map((step) => [`${step.flow}/${step.id}`, step]));
  const way = played.value.trace
    .map(({ flow, node }) => `${flow}/${node}`)
    .filter((key, index, keys) => steps.has(key) && key !== keys[index - 1]);
  const first = `${place.flow}/${place.node}`;
  const end = way.lastIndexOf(first);
  const start = end < 1 ? -1 : way.lastIndexOf(first, end - 1);
  if (start < 0) return [];
  const wires: Wire[] = [];
  for (let at = end; at > start; at -= 1) {
    const [from, to] = [steps.get(way[at - 1]!)!, steps.get(way[at]!)!];
    if (from.flow !== to.flow) continue;
    for (const { id } of from.exits) if (from.node.next[id] === to.id) wires.push({ from, exit: id, to });
  }
  return wires;
}

function getsOut(plan: Plan, call: CallScript, { edit }: QuickFix): boolean {
  const played = walk(
    produce(plan, (draft) => edit.apply(draft)),
    call,
  );
  return played.ok && played.value.trace.every(({ code }) => !code.startsWith('bound.'));
}
