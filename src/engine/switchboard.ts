// The switchboard: what the calls of an office share. Calls ask (`ask`), it answers; a person is reserved for one call at a time.
// Its parts: board (the state and whose turn it is), who-is-free, claims, waiting and queue-place (queues), tickets (callbacks),
// and dispatch, which gives free people to whoever's turn it is after every change.
import type { Plan } from '../plan/plan.ts';
import { spellOf } from './availability-memo.ts';
import { AskedOnce } from './asked-once.ts';
import {
  answered,
  boardWith,
  freed,
  queueOf,
  unsaid,
  type BoardView,
  type Changed,
  type Switchboard,
} from './board.ts';
import { claim } from './claims.ts';
import { dispatch } from './dispatch.ts';
import type { Request } from './input.ts';
import { rememberAgent } from './last-agents.ts';
import { handled, placeOf } from './queue-place.ts';
import { book, isReady, membersFor } from './tickets.ts';
import { claimsOfOthers, enqueue, rest, withoutCall } from './waiting.ts';
import { whoIsFree } from './who-is-free.ts';

/** Answers a request of a call. */
export function ask(
  board: Switchboard,
  view: BoardView,
  call: string,
  request: Request & { readonly request: number },
): Changed {
  switch (request.type) {
    case 'claim':
      return claim(board, view, call, request);
    case 'enqueue':
      return enqueue(board, view, call, request);
    case 'book':
      return book(board, view, call, request);
    case 'count': {
      const { free } = whoIsFree(board, view, view.planOf(call), request.people, {});
      return answered(board, call, {
        type: 'counted',
        request: request.request,
        free: free.map(({ person }) => person),
      });
    }
    case 'locate': {
      const place = placeOf(board, view, call);
      return place ? answered(board, call, place) : unsaid(board);
    }
    case 'rest':
      return rest(board, view, call, request.person, request.restMs);
  }
}

/** Notes that a person talks with a call; the others who rang for it are free again. */
export function talking(board: Switchboard, view: BoardView, call: string, person: string): Changed {
  const engaged = freed(board.engaged, (entry, id) => entry.call === call && id !== person);
  const queue = queueOf(board.queues, call) ?? board.tickets.find((ticket) => ticket.calling === call)?.queue ?? null;
  const talk = { sinceMs: view.atMs, queue };
  const caller = view.callerOf(call);
  return dispatch(
    boardWith(board, {
      queues: withoutCall(board.queues, call),
      claims: claimsOfOthers(board.claims, call),
      engaged: { ...engaged, [person]: { call, state: 'talking', untilMs: null, talk } },
      lastAgents: caller === null ? board.lastAgents : rememberAgent(board.lastAgents, caller, person),
    }),
    view,
  );
}

/**
 * Gives back everybody a call holds and its places in queues; whoever talked wraps up for `wrapUpMs` first, and both count as the
 * time that this call of its queue took.
 */
export function release(board: Switchboard, view: BoardView, call: string, wrapUpMs: number): Changed {
  let { engaged, lastTalkMs, handlingMs } = board;
  for (const person of Object.keys(engaged)) {
    const { call: of, state, talk } = board.engaged[person]!;
    if (of !== call || state !== 'talking') continue;
    lastTalkMs = { ...lastTalkMs, [person]: view.atMs };
    if (talk && talk.queue !== null) handlingMs = handled(handlingMs, talk.queue, view.atMs - talk.sinceMs + wrapUpMs);
    if (wrapUpMs > 0)
      engaged = { ...engaged, [person]: { call: null, state: 'wrapping', untilMs: view.atMs + wrapUpMs } };
  }
  engaged = freed(engaged, (entry) => entry.call === call);
  const queues = withoutCall(board.queues, call);
  const claims = claimsOfOthers(board.claims, call);
  return dispatch(boardWith(board, { queues, claims, engaged, lastTalkMs, handlingMs }), view);
}

/** Lets the callbacks that an ended call booked begin. */
export const callEnded = (board: Switchboard, call: string): Switchboard =>
  board.tickets.some(({ from }) => from === call)
    ? boardWith(board, {
        tickets: board.tickets.map((ticket) => (ticket.from === call ? { ...ticket, from: null } : ticket)),
      })
    : board;

/** Frees people whose wrap-up is over and gives whoever is free to whoever's turn it is. */
export function tick(board: Switchboard, view: BoardView): Changed {
  const engaged = freed(board.engaged, ({ untilMs }) => untilMs !== null && untilMs <= view.atMs);
  return dispatch(engaged === board.engaged ? board : boardWith(board, { engaged }), view);
}

/**
 * When the switchboard next has something to do by itself, or null: a wrap-up, rest or pause that ends, and, while somebody
 * waits, a declared state that begins or ends, or a shift that does.
 */
export function nextTick(board: Switchboard, view: BoardView): number | null {
  const { atMs, situation } = view;
  let next = Infinity;
  const note = (time: number | null | undefined) => {
    if (time !== null && time !== undefined && time > atMs && time < next) next = time;
  };
  // What ended at this very instant, or while the wake was late, still has to be freed: only a tick does that.
  for (const person of Object.keys(board.engaged)) {
    const { untilMs } = board.engaged[person]!;
    if (untilMs !== null) next = Math.min(next, Math.max(untilMs, atMs));
  }
  const shifts = (plan: Plan, people: readonly string[]) => {
    for (const person of people) note(spellOf(plan, situation, person, atMs).shiftMs);
  };
  const waitedFor = new AskedOnce(view, (plan, { people }) => shifts(plan, people));
  let somebodyWaits = board.claims.length > 0;
  for (const name of Object.keys(board.queues))
    for (const waiting of board.queues[name]!) {
      if (waiting.offered) continue;
      somebodyWaits = true;
      for (const person of Object.keys(waiting.resting)) note(waiting.resting[person]);
      waitedFor.of(waiting);
    }
  for (const { call, claim: asked } of board.claims) shifts(view.planOf(call), asked.people);
  for (const ticket of board.tickets) {
    if (ticket.from !== null || ticket.calling !== null) continue;
    Object.values(ticket.resting).forEach(note);
    note(ticket.notBeforeMs);
    note(ticket.untilMs);
    if (!isReady(ticket, atMs)) continue;
    somebodyWaits = true;
    if (view.activePlan) shifts(view.activePlan, membersFor(view, ticket));
  }
  if (somebodyWaits)
    for (const { fromMs, untilMs } of situation.entries) {
      note(fromMs);
      note(untilMs);
    }
  return next === Infinity ? null : next;
}
