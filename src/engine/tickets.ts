import { sha256Hex } from '../base/hash.ts';
import { answered, type BoardView, type CallbackTurn, type Changed, type Switchboard, type Ticket } from './board.ts';
import type { Attempted, Request } from './input.ts';
import { firstFree, inOrder } from './who-is-free.ts';

/** Callbacks an office keeps at most: past this a caller is told that none can be booked. */
export const MOST_TICKETS = 200;
/** A callback that could not be made for a week is of no use to anybody. */
const KEPT_MS = 7 * 24 * 3_600_000;
/** A member who lets a callback ring out is left alone with it for a minute. */
const REST_MS = 60_000;
/** After so many attempts that no member took, a ticket ends: an office that never answers is not rung for ever. */
export const MOST_MISSES = 10;

/**
 * Books a callback. It keeps the caller's place: its turn is that of a call that waits since `sinceMs`. One caller has one
 * callback of a team: booking again finds the same.
 */
export function book(
  board: Switchboard,
  view: BoardView,
  call: string,
  { request, type: _type, ...booked }: Request & { type: 'book'; request: number },
): Changed {
  const before = board.tickets.find(({ caller, team }) => caller === booked.caller && team === booked.team);
  if (before) return answered(board, call, { type: 'booked', request, ticket: before.id });
  if (board.tickets.length >= MOST_TICKETS)
    return answered(board, call, { type: 'refused', request, why: 'full', skipped: [] });
  const ticket: Ticket = {
    ...booked,
    id: ticketId(call),
    arrival: board.arrivals,
    from: call,
    calling: null,
    attempts: 0,
    misses: 0,
    notBeforeMs: view.atMs,
    untilMs: view.atMs + KEPT_MS,
    resting: {},
  };
  const next = { ...board, tickets: [...board.tickets, ticket], arrivals: board.arrivals + 1 };
  return answered(next, call, { type: 'booked', request, ticket: ticket.id });
}

/** Attempts are `<ticket>-n`, and must stay ids of at most 64 characters. */
const ticketId = (call: string): string => `${call.length <= 52 ? call : sha256Hex(call).slice(0, 32)}-back`;

/** Whether a ticket's turn can come: its call is over, no attempt is in progress, and the pause after the last one has passed. */
export const isReady = (ticket: Ticket, atMs: number): boolean =>
  ticket.from === null && ticket.calling === null && ticket.notBeforeMs <= atMs;

/** Who can take a callback: the members its team has in the version that is active now, not those of when it was booked. */
export const membersFor = (view: BoardView, ticket: Ticket): readonly string[] =>
  view.activePlan?.teams[ticket.team]?.members ?? [];

/**
 * The turn of a ticket: the longest idle member who is free is reserved and called first. A ticket whose team or number the
 * active version no longer has, and one that is too old, ends here and says so.
 */
export function ticketTurn(
  board: Switchboard,
  view: BoardView,
  ticket: Ticket,
): { readonly board: Switchboard; readonly callbacks: readonly CallbackTurn[] } {
  const plan = view.activePlan;
  if (!plan) return { board, callbacks: [] };
  const attempts = ticket.attempts + 1;
  const call = `${ticket.id}-${attempts}`;
  const members = membersFor(view, ticket);
  const gone = members.length === 0 || !Object.hasOwn(plan.numbers, ticket.number);
  if (gone || ticket.untilMs <= view.atMs) {
    const tickets = board.tickets.filter(({ id }) => id !== ticket.id);
    return { board: { ...board, tickets }, callbacks: [{ call, ticket, to: { ends: gone ? 'teamGone' : 'tooOld' } }] };
  }
  const rested = members.filter((person) => (ticket.resting[person] ?? 0) <= view.atMs);
  const granted = firstFree(board, view, plan, inOrder(board, rested, 'longestIdle', ''), {});
  if (!granted) return { board, callbacks: [] };
  const calling: Ticket = { ...ticket, attempts, calling: call };
  return {
    board: {
      ...board,
      engaged: { ...board.engaged, [granted.person]: { call, state: 'ringing', untilMs: null } },
      tickets: board.tickets.map((other) => (other.id === ticket.id ? calling : other)),
    },
    callbacks: [{ call, ticket: calling, to: { granted } }],
  };
}

/** Whether a ticket ends with an attempt that goes like this: then its mailbox's owners have to know. */
export const isLastAttempt = ({ triesLeft, misses }: Ticket, missedBy: 'agent' | 'caller' | 'office'): boolean =>
  missedBy === 'office' || (missedBy === 'caller' ? triesLeft <= 1 : misses + 1 >= MOST_MISSES);

/**
 * What an attempt does to its ticket. Talked: it is done. No member took it: whoever was rung rests, the ticket keeps its place
 * and its tries. The caller did not: one try less, and a pause; after the last try it is over. What may not be dialled is over at once.
 */
export function attempted(
  board: Switchboard,
  view: BoardView,
  call: string,
  { ended, person }: Attempted,
): Switchboard {
  return {
    ...board,
    tickets: board.tickets.flatMap((ticket) => {
      if (ticket.calling !== call) return [ticket];
      if (ended === 'talked' || isLastAttempt(ticket, ended)) return [];
      const next = { ...ticket, calling: null };
      return ended === 'caller'
        ? [{ ...next, triesLeft: ticket.triesLeft - 1, notBeforeMs: view.atMs + ticket.everyMs }]
        : [{ ...next, misses: ticket.misses + 1, resting: { ...ticket.resting, [person]: view.atMs + REST_MS } }];
    }),
  };
}
