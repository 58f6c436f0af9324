import type { NotCalledBack } from '../plan/callback-reach.ts';
import type { Plan } from '../plan/plan.ts';
import type { Situation } from '../plan/situation.ts';
import type { AskedAs, Availability } from './availability.ts';
import type { Claim, Granted, Reply } from './input.ts';
import type { LastAgents } from './last-agents.ts';
import type { RowSpell } from './row-memo.ts';

/** A person who is not free: ringing or talking for a call, or wrapping up after one until `untilMs`. */
export interface Engaged {
  readonly call: string | null;
  readonly state: 'ringing' | 'talking' | 'wrapping';
  readonly untilMs: number | null;
  /** While talking: since when, and the queue the call waited in, where it did. */
  readonly talk?: { readonly sinceMs: number; readonly queue: string | null };
}

/** What decides whose turn it is (see compareTurns); `arrival` counts everything that ever waited in this office. */
export interface Turn {
  readonly priority: number;
  readonly sinceMs: number;
  readonly arrival: number;
}

/** A call that waits in a queue; `resting` people are not offered it again before the instant given. */
export interface Waiting extends Turn {
  readonly call: string;
  readonly request: number;
  readonly people: readonly string[];
  readonly resting: Readonly<Record<string, number>>;
  /** The place the caller was told, so that only a change is told again. */
  readonly toldPosition: number;
  readonly offered: boolean;
  /** Only people who signed in to this team are rung. */
  readonly signedInTo?: string;
  readonly preferLastAgent?: boolean;
}

/** A waiting call while it is put together. */
export type OwnWaiting = { -readonly [Field in keyof Waiting]: Waiting[Field] };

/** A call whose step waits until one of the people it asked for is no longer busy. */
export interface WaitingClaim extends Turn {
  readonly call: string;
  readonly claim: Claim & { readonly request: number };
}

/** A promise to call somebody back: it keeps the caller's place among the waiting calls, and outlives the call that made it. */
export interface Ticket extends Turn {
  readonly id: string;
  readonly queue: string;
  readonly team: string;
  /** The id of the number that was called: the one that is shown. */
  readonly number: string;
  readonly caller: string;
  /** The step that offered the callback. */
  readonly flow: string;
  readonly node: string;
  readonly ringSeconds: number;
  readonly everyMs: number;
  readonly mailbox: string | null;
  /** The call that booked it, until that call is over: nobody is called back while still on the line. */
  readonly from: string | null;
  /** The attempt in progress, by its call's id. */
  readonly calling: string | null;
  readonly attempts: number;
  /** How often the caller may still be rung, and how often a member let an attempt ring out. */
  readonly triesLeft: number;
  readonly misses: number;
  readonly notBeforeMs: number;
  readonly untilMs: number;
  readonly resting: Readonly<Record<string, number>>;
}

/** What the calls of an office share: who is free, who waits, and whose turn it is. Plain JSON. */
export interface Switchboard {
  readonly engaged: Readonly<Record<string, Engaged>>;
  /** When a person's last conversation ended, in UTC milliseconds: the longest idle comes first. */
  readonly lastTalkMs: Readonly<Record<string, number>>;
  readonly lastAgents: LastAgents;
  readonly pointers: Readonly<Record<string, string>>;
  /** By queue key, in the order of their turns. */
  readonly queues: Readonly<Record<string, readonly Waiting[]>>;
  readonly claims: readonly WaitingClaim[];
  readonly tickets: readonly Ticket[];
  /** Mean time a call of a queue keeps its member, in milliseconds; absent until one has ended. */
  readonly handlingMs: Readonly<Record<string, number>>;
  readonly arrivals: number;
}

/** A switchboard on which nobody is on a call. */
export const IDLE_SWITCHBOARD: Switchboard = {
  engaged: {},
  lastTalkMs: {},
  lastAgents: [],
  pointers: {},
  queues: {},
  claims: [],
  tickets: [],
  handlingMs: {},
  arrivals: 0,
};

/** An answer for one call, as it will be recorded in its log. */
export interface Addressed {
  readonly call: string;
  readonly reply: Reply;
}

/** The office's turn to call somebody back: a member is reserved, or the ticket has come to its end and only says why. */
export interface CallbackTurn {
  readonly call: string;
  readonly ticket: Ticket;
  readonly to:
    | { readonly granted: Granted }
    | { readonly ends: 'teamGone' | 'tooOld' }
    | { readonly ends: 'refused'; readonly why: NotCalledBack };
}

/** What the switchboard needs to see besides itself. */
export interface BoardView {
  readonly situation: Situation;
  readonly atMs: number;
  /** The plan of the version a call is on. */
  readonly planOf: (call: string) => Plan;
  /** The caller's E.164 number, or null where it is withheld. */
  readonly callerOf: (call: string) => string | null;
  /** The plan of the version that new calls begin on; null before the first one. */
  readonly activePlan: Plan | null;
  /** As availabilityOf, now. */
  readonly availability: (plan: Plan, person: string, as: AskedAs) => Availability;
  /** What holds of a row of people now. */
  readonly row: (plan: Plan, people: readonly string[], as: Pick<AskedAs, 'signedInTo'>) => RowSpell;
}

/** A switchboard after a change, and what it says to calls because of it. */
export interface Changed {
  readonly board: Switchboard;
  readonly replies: readonly Addressed[];
  readonly callbacks: readonly CallbackTurn[];
}

/** A change that says something to one call and concerns no other. */
export const answered = (board: Switchboard, call: string, reply: Reply): Changed => ({
  board,
  replies: [{ call, reply }],
  callbacks: [],
});

/**
 * Whose turn is first: the higher priority; among equals whoever waits since earlier; and at one instant whoever arrived first.
 */
export const compareTurns = (left: Turn, right: Turn): number =>
  right.priority - left.priority || left.sinceMs - right.sinceMs || left.arrival - right.arrival;

/**
 * A waiting call of which the switchboard now knows something else. Copied by name: JavaScript engines take twenty times as long
 * for a spread, and every place that changes in a queue is a copy.
 */
export function waitingWith(
  waiting: Waiting,
  change: Partial<Pick<Waiting, 'resting' | 'toldPosition' | 'offered'>>,
): Waiting {
  const next: OwnWaiting = {
    call: waiting.call,
    request: waiting.request,
    people: waiting.people,
    priority: waiting.priority,
    sinceMs: waiting.sinceMs,
    arrival: waiting.arrival,
    resting: change.resting ?? waiting.resting,
    toldPosition: change.toldPosition ?? waiting.toldPosition,
    offered: change.offered ?? waiting.offered,
  };
  if (waiting.signedInTo !== undefined) next.signedInTo = waiting.signedInTo;
  if (waiting.preferLastAgent !== undefined) next.preferLastAgent = waiting.preferLastAgent;
  return next;
}
