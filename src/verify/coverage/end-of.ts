import { outcomeWho, type Outcome } from '../../engine/call.ts';
import { kindOf } from '../../engine/kind.ts';
import { phoneText } from '../../engine/phone-text.ts';
import { KINDS } from '../../kinds/registry.ts';
import { fieldsIn } from '../../plan/fields-in.ts';
import type { Plan } from '../../plan/plan.ts';
import { endPhrase, endWords, lastRing, whoRings } from '../../simulate/callers-ends.ts';
import { WALK_CALL } from '../../simulate/offer.ts';
import { reachedAtMs } from '../../simulate/outcome-words.ts';
import type { Walk } from '../../simulate/walk.ts';
import type { End, EndKind } from './coverage.ts';

/** What stands for a call that the engine cannot play, as in an unfinished draft. */
export const UNPLAYABLE: End = {
  kind: 'lost',
  who: [],
  onCall: null,
  text: 'Cannot be played',
  says: 'cannot be played: the call flow is unfinished',
  seconds: 0,
};

/** How a played call ended; `unanswered` is the same call with nobody answering, where that is to be told as well. */
export function endOf(plan: Plan, walk: Walk, unanswered: Walk | null = null): End {
  const { outcome } = walk;
  const kind = endKind(outcome);
  const ring = kind === 'person' ? lastRing(walk) : null;
  const rung = [...new Set(ring?.targets.flatMap(({ person }) => person ?? []) ?? [])];
  const one = outcome.kind === 'callbackBooked' ? outcome.team : outcomeWho(outcome);
  return {
    kind,
    who: rung.length > 0 ? rung : one === null ? [] : [one],
    onCall: ring === null ? null : rotationAt(plan, ring.step.office.calls[WALK_CALL]?.place),
    text: shortText(plan, walk, kind),
    says: unanswered === null ? endPhrase(plan, walk) : endWords(plan, walk, unanswered),
    seconds: Math.round((reachedAtMs(walk) - walk.startMs) / 1000),
  };
}

/** Two ends with the same key are the same to a caller; how long they took does not count. */
export function endKey(end: End): string {
  // Hundreds of cells share the few ends of their classes.
  const found = keys.get(end) ?? JSON.stringify([end.kind, end.who, end.says]);
  keys.set(end, found);
  return found;
}

const keys = new WeakMap<End, string>();

/** The kind of end of an outcome. */
export function endKind(outcome: Outcome): EndKind {
  switch (outcome.kind) {
    case 'answered':
      return 'person';
    case 'answeredOutside':
      return 'outside';
    case 'message':
      return 'message';
    case 'callbackBooked':
      return 'callback';
    case 'goodbye':
    case 'callerHungUp':
    case 'callbackMissed':
      return 'goodbye';
    case 'failed':
      return 'lost';
    case 'fallback':
      if (outcome.reached === 'nobody') return 'lost';
      return outcome.reached === 'answered' ? 'person' : outcome.reached === 'message' ? 'message' : 'outside';
  }
}

function shortText(plan: Plan, walk: Walk, kind: EndKind): string {
  const { outcome } = walk;
  const who = outcome.kind === 'callbackBooked' ? outcome.team : (outcomeWho(outcome) ?? '');
  const fallback = outcome.kind === 'fallback' ? ' (fallback)' : '';
  switch (kind) {
    case 'person':
      return `${whoRings(plan, lastRing(walk)?.targets ?? [], who)}${fallback}`;
    case 'outside':
      return `Outside: ${phoneText(who)}${fallback}`;
    case 'message':
      return `Message: ${plan.mailboxes[who]?.name ?? who}${fallback}`;
    case 'callback':
      return `Callback by ${plan.teams[who]?.name ?? who}`;
    case 'goodbye':
      return 'Goodbye';
    case 'lost':
      return 'Lost';
  }
}

/** The rotation that the step at a place asks, or null. */
function rotationAt(plan: Plan, place: { readonly at: string; readonly flow: string } | undefined): string | null {
  const node =
    place && 'node' in place && typeof place.node === 'string' ? plan.flows[place.flow]?.nodes[place.node] : undefined;
  const kind = node && kindOf(KINDS, node.kind);
  if (!kind) return null;
  const found = fieldsIn(kind.fields, node.settings).find(({ meta }) => meta.ref === 'rotation');
  return typeof found?.value === 'string' ? found.value : null;
}
