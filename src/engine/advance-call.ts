import type { Plan } from '../plan/plan.ts';
import type { Situation } from '../plan/situation.ts';
import type { CallbackTurn } from './board.ts';
import { CallRun, type Notes } from './call-run.ts';
import { situationOfCall } from './call-situation.ts';
import type { CallState } from './call.ts';
import { freshCall } from './fresh-call.ts';
import type { CallInput, Offer } from './input.ts';
import type { Kinds } from './kind.ts';
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
): CallState {
  const number = plan.numbers[offer.number];
  if (!number) throw new Error(`plan ${plan.id} has no number ${offer.number}`);
  const flow = number.flow === undefined ? undefined : plan.flows[number.flow];
  const copied = situationOfCall(plan, situation, offer.atMs);
  const run = new CallRun(
    plan,
    kinds,
    offer.atMs,
    freshCall({
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
    }),
    notes,
  );
  run.say(line('call.offered', { number: offer.number, caller: offer.caller }), '@call');
  for (const said of copied.lines) run.say(said, '@call');
  if (number.flow !== undefined && flow) run.goTo({ at: 'node', flow: number.flow, node: flow.start });
  else run.takeFallback('call.noFlow');
  return run.result();
}

/**
 * Begins a call of the office's own: an attempt to keep a callback. The member is rung first, then the caller; a ticket that has
 * come to its end tells whom it may and is over at once.
 */
export function beginCallback(
  plan: Plan,
  kinds: Kinds,
  situation: Situation,
  { call, ticket, to, version, atMs }: CallbackTurn & { readonly version: string; readonly atMs: number },
  notes: Notes,
): CallState {
  const copied = situationOfCall(plan, situation, atMs);
  const run = new CallRun(
    plan,
    kinds,
    atMs,
    freshCall({
      id: call,
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
    }),
    notes,
  );
  run.say(line('callback.begins', { team: ticket.team, attempt: ticket.attempts }), '@call');
  for (const said of copied.lines) run.say(said, '@call');
  run.callBack(to);
  return run.result();
}

/**
 * Advances one call by one input, noting what it brings about; late or foreign inputs change nothing. The call given stays what it
 * was: same arguments, same result and same notes.
 */
export function advanceCall(
  plan: Plan,
  kinds: Kinds,
  call: CallState,
  atMs: number,
  input: CallInput,
  notes: Notes,
): CallState {
  if (call.phase === 'ended') return call;
  const run = new CallRun(plan, kinds, atMs, call, notes);
  run.take(input);
  return run.result();
}
