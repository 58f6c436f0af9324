import type { Json } from '../base/json.ts';
import type { Destination } from '../plan/entities.ts';
import type { Situation } from '../plan/situation.ts';
import type { Ticket } from './board.ts';
import type { OpType } from './effect.ts';

/** How a call ended; `fallback` says what the number's fallback came to. */
export type Outcome =
  | { readonly kind: 'answered'; readonly person: string; readonly phone: string }
  | { readonly kind: 'answeredOutside'; readonly e164: string }
  | { readonly kind: 'message'; readonly mailbox: string }
  /** The team has promised to call back. */
  | { readonly kind: 'callbackBooked'; readonly team: string }
  /** Of a call that the office began to call somebody back: nobody talked, because of the member, the caller, or what the office may dial. */
  | { readonly kind: 'callbackMissed'; readonly by: 'agent' | 'caller' | 'office' }
  | { readonly kind: 'goodbye' }
  | { readonly kind: 'callerHungUp' }
  | {
      readonly kind: 'fallback';
      readonly reached: 'answered' | 'answeredOutside' | 'message' | 'nobody';
      readonly who: string | null;
    }
  | { readonly kind: 'failed'; readonly why: string };

/** The person id, mailbox id or outside number an outcome ended with, or null. */
export function outcomeWho(outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'answered':
      return outcome.person;
    case 'answeredOutside':
      return outcome.e164;
    case 'message':
      return outcome.mailbox;
    case 'fallback':
      return outcome.who;
    default:
      return null;
  }
}

/** What steps noted about a call: its priority in queues (0 normal, 1 high, 2 urgent), the caller's language, a word for reports. */
export interface Labels {
  readonly priority: number;
  readonly language: string | null;
  readonly label: string | null;
}

/** Digits a caller typed; of sensitive ones only how many. */
export interface Collected {
  readonly digits: string | null;
  readonly length: number;
}

/** A step to come back to; `depth` is how many flows deep the call was there. */
export interface Remembered {
  readonly flow: string;
  readonly node: string;
  readonly depth: number;
}

/** Where a call is: at a step, at a destination outside any step (safety net, fallback), or calling back for a step. */
export type Place =
  | { readonly at: 'node'; readonly flow: string; readonly node: string }
  | {
      readonly at: 'destination';
      readonly flow: string;
      readonly destination: Destination;
      readonly as: 'safety-net' | 'fallback';
    }
  | { readonly at: 'callback'; readonly flow: string; readonly node: string };

/** One call in progress, plain JSON, pinned to the plan version it began on. */
export interface CallState {
  readonly id: string;
  readonly version: string;
  readonly number: string;
  readonly caller: string | null;
  /** `out` for a call that the office began by itself, to call somebody back. */
  readonly direction: 'in' | 'out';
  /** The ticket that an outgoing call is an attempt of. */
  readonly callback: Ticket | null;
  readonly calledBefore: boolean;
  readonly seed: number;
  readonly offeredAtMs: number;
  /** What was declared when the call was offered (see situationOfCall); branches read this copy. */
  readonly situation: Situation;
  readonly phase: 'routing' | 'talking' | 'ended';
  readonly place: Place;
  /** What the present step remembers between inputs. */
  readonly memory: Json;
  readonly nextOp: number;
  readonly openOps: readonly { readonly op: number; readonly type: OpType | 'answer' }[];
  readonly nextRequest: number;
  readonly openRequests: readonly number[];
  /** Whether the switchboard holds people or a place in a queue for this call. */
  readonly held: boolean;
  /** The queue that the call last waited in. */
  readonly lastQueue: string | null;
  /** Wrap-up that the person who talks gets afterwards, in milliseconds. */
  readonly wrapUpMs: number;
  readonly wakeAtMs: number | null;
  /** The steps that sent the call into another flow, the innermost last: a `return` goes back to it. */
  readonly returns: readonly { readonly flow: string; readonly node: string }[];
  /** The menus the caller chose in, the last one last: "back" goes there. */
  readonly trail: readonly Remembered[];
  readonly labels: Labels;
  readonly collected: Readonly<Record<string, Collected>>;
  readonly pickedUp: boolean;
  readonly entries: number;
  readonly visits: Readonly<Record<string, number>>;
  /** The hours that were asked last: `{opens next}` is about these. */
  readonly lastHours: string | null;
  /** The on-call rotation that was asked last: `{on call}` is about this one. */
  readonly lastRotation: string | null;
  /** The outcome this call will have been should it end now: of a conversation, or of a promise that was made. */
  readonly talk: Outcome | null;
  readonly outcome: Outcome | null;
}
