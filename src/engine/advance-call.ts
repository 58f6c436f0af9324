import { whyNotCalledBack } from '../plan/callback-reach.ts';
import type { Plan } from '../plan/plan.ts';
import type { Situation } from '../plan/situation.ts';
import type { CallbackTurn, Ticket } from './board.ts';
import { CallRun, type Notes } from './call-run.ts';
import { situationOfCall } from './call-situation.ts';
import { freshCall, type OwnCall } from './fresh-call.ts';
import type { CallInput, Offer } from './input.ts';
import { kindOf, type Kinds } from './kind.ts';
import { line } from './trace.ts';

/**
 * Begins a call: copies the situation (see situationOfCall), enters the flow of its number, runs until the call waits or ends. The number must be
 * one of the plan's (the office refuses others before this).
 */
export function offerCall(
  plan: Plan,
  kinds: Kinds,
  situation: Situation,
  offer: Offer & { readonly atMs: number },
  notes: Notes,
): OwnCall {
  const number = plan.numbers[offer.number];
  if (!number) throw new Error(`plan ${plan.id} has no number ${offer.number}`);
  const flow = number.flow === undefined ? undefined : plan.flows[number.flow];
  const copied = situationOfCall(plan, situation, offer.atMs);
  const call = freshCall({
    id: offer.call,
    version: offer.version,
    number: offer.number,
    caller: offer.caller,
    direction: 'in',
    callback: null,
    calledBefore: offer.calledBefore,
    seed: offer.seed,
    offeredAtMs: offer.atMs,
    situation: copied.situation,
    place: { at: 'node', flow: number.flow ?? '', node: flow?.start ?? '' },
  });
  const run = new CallRun(plan, kinds, offer.atMs, call, notes);
  run.say(line('call.offered', { number: offer.number, caller: offer.caller }), '@call');
  for (const said of copied.lines) run.say(said, '@call');
  if (number.flow !== undefined && flow) run.goTo({ at: 'node', flow: number.flow, node: flow.start });
  else run.takeFallback('call.noFlow');
  return call;
}

/**
 * Begins a call of the office's own: an attempt to keep a callback. The member is rung first, then the caller; a ticket that has
 * come to its end, or whose caller may not be dialled, tells whom it may and is over at once.
 */
export function beginCallback(
  plan: Plan,
  kinds: Kinds,
  situation: Situation,
  { call: id, ticket, to, version, atMs }: CallbackTurn & { readonly version: string; readonly atMs: number },
  notes: Notes,
): OwnCall {
  const copied = situationOfCall(plan, situation, atMs);
  const call = freshCall({
    id,
    version,
    number: ticket.number,
    caller: ticket.caller,
    direction: 'out',
    callback: ticket,
    calledBefore: true,
    seed: 1,
    offeredAtMs: atMs,
    situation: copied.situation,
    place: { at: 'callback', flow: ticket.flow, node: ticket.node },
  });
  const run = new CallRun(plan, kinds, atMs, call, notes);
  run.say(line('callback.begins', { team: ticket.team, attempt: ticket.attempts }), '@call');
  for (const said of copied.lines) run.say(said, '@call');
  const why = whyNotNow(plan, kinds, ticket);
  run.callBack('granted' in to && why !== null ? { ends: 'refused', why } : to);
  return call;
}

/** Whether the caller may be called back is asked again here: the version that is active now may allow less than the one that promised it. */
function whyNotNow(plan: Plan, kinds: Kinds, { flow, node: id, caller }: Ticket) {
  const node = plan.flows[flow]?.nodes[id];
  const countries = node ? kindOf(kinds, node.kind)?.callsBackTo?.(node.settings) : undefined;
  return whyNotCalledBack(plan, caller, countries ?? []);
}

/** Advances one call in place by one input, noting what it brings about; late or foreign inputs change nothing. */
export function advanceCall(
  plan: Plan,
  kinds: Kinds,
  call: OwnCall,
  atMs: number,
  input: CallInput,
  notes: Notes,
): void {
  if (call.phase !== 'ended') new CallRun(plan, kinds, atMs, call, notes).take(input);
}
