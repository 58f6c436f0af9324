import type { Plan } from '../plan/plan.ts';
import type { Outcome, Place } from './call.ts';
import { kindOf, type Kinds } from './kind.ts';

/** Where a call can be sent. */
export type Way = Exclude<Place, { at: 'callback' }>;

/** What follows when a call leaves a place: another place or the end, and by what it came to that where no wire says so. */
export type After =
  | { readonly to: Way; readonly by: 'wire' | 'lost' | 'unwired' | 'safetyNet' }
  | { readonly end: Outcome; readonly by: 'goodbye' | 'nobody' };

/** The exit no kind has: it always leads to the number's fallback. */
export const LOST = '@lost';

/** The fallback of a number, taken from within a flow. Throws for a number the plan does not have. */
export const fallbackOf = (plan: Plan, number: string, flow: string): Way => ({
  at: 'destination',
  flow,
  destination: plan.numbers[number]!.fallback,
  as: 'fallback',
});

/**
 * What follows an exit of a place: its wire, else for a failure the safety net of its flow, else the number's fallback. A safety net
 * that failed is followed by the fallback, unless it was the same; a failed fallback ends the call. Calls and the prover go by it.
 */
export function wayAfter(plan: Plan, kinds: Kinds, number: string, place: Way, exit: string): After {
  const fallback = fallbackOf(plan, number, place.flow);
  if (place.at === 'destination') {
    const same = JSON.stringify(plan.numbers[number]!.fallback) === JSON.stringify(place.destination);
    if (place.as === 'safety-net' && !same) return { to: fallback, by: 'lost' };
    return { end: { kind: 'fallback', reached: 'nobody', who: null }, by: 'nobody' };
  }
  const flow = plan.flows[place.flow];
  const node = flow?.nodes[place.node];
  if (!flow || !node || exit === LOST) return { to: fallback, by: 'lost' };
  const wired = Object.hasOwn(node.next, exit) ? node.next[exit] : undefined;
  if (wired !== undefined && Object.hasOwn(flow.nodes, wired))
    return { to: { at: 'node', flow: place.flow, node: wired }, by: 'wire' };
  const left = kindOf(kinds, node.kind)
    ?.exits(node.settings, plan)
    .find((candidate) => candidate.id === exit);
  if (left?.unwired === 'goodbye') return { end: { kind: 'goodbye' }, by: 'goodbye' };
  if (!left?.failure) return { to: fallback, by: 'unwired' };
  const net = flow.safetyNet;
  const destination = net.to === 'number-fallback' ? plan.numbers[number]!.fallback : net;
  return { to: { at: 'destination', flow: place.flow, destination, as: 'safety-net' }, by: 'safetyNet' };
}

/** What a call that ends at a place has come to: at a number's fallback that is an outcome of its own. */
export function outcomeAt(place: Place, outcome: Outcome): Outcome {
  if (place.at !== 'destination' || place.as === 'safety-net') return outcome;
  switch (outcome.kind) {
    case 'answered':
      return { kind: 'fallback', reached: 'answered', who: outcome.person };
    case 'answeredOutside':
      return { kind: 'fallback', reached: 'answeredOutside', who: outcome.e164 };
    case 'message':
      return { kind: 'fallback', reached: 'message', who: outcome.mailbox };
    default:
      return outcome;
  }
}
