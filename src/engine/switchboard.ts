// The switchboard: what the calls of an office share. Calls ask (`ask`), it answers; a person is reserved for one call at a time.
// Its parts: board (the state and whose turn it is), board-run (the same while it is advanced), who-is-free, claims, waiting and
// queue-place (queues), tickets (callbacks), and dispatch, which gives free people to whoever's turn it is after every change.
import type { BoardRun } from './board-run.ts';
import type { BoardView } from './board.ts';
import { claim } from './claims.ts';
import { dispatch } from './dispatch.ts';
import type { Attempted, Request } from './input.ts';
import { handled, placeOf } from './queue-place.ts';
import { attempted, book, isReady, membersFor } from './tickets.ts';
import { enqueue, leave, rest } from './waiting.ts';
import { whoIsFree } from './who-is-free.ts';

/** Answers a request of a call, which has a number of its own there. */
export function ask(board: BoardRun, view: BoardView, call: string, request: Request, number: number): void {
  switch (request.type) {
    case 'claim':
      claim(board, view, call, { request: number, ...request });
      return;
    case 'enqueue':
      enqueue(board, view, call, request, number);
      return;
    case 'book':
      board.become(book(board.value(), view, call, { request: number, ...request }));
      return;
    case 'count': {
      const { free } = whoIsFree(board, view, view.planOf(call), request.people, {});
      board.say(call, { type: 'counted', request: number, free: free.map(({ person }) => person) });
      return;
    }
    case 'locate': {
      const place = placeOf(board, view, call);
      if (place) board.say(call, place);
      return;
    }
    case 'rest':
      rest(board, view, call, request.person, request.restMs);
  }
}

/** Notes that a person talks with a call; the others who rang for it are free again. */
export function talking(board: BoardRun, view: BoardView, call: string, person: string): void {
  const queue = board.queueOf(call) ?? board.tickets.find((ticket) => ticket.calling === call)?.queue ?? null;
  leave(board, call);
  for (const [id, entry] of board.engaged) if (entry.call === call && id !== person) board.engaged.delete(id);
  board.engaged.set(person, { call, state: 'talking', untilMs: null, talk: { sinceMs: view.atMs, queue } });
  const caller = view.callerOf(call);
  if (caller !== null) board.noteAgent(caller, person);
  dispatch(board, view);
}

/**
 * Gives back everybody a call holds and its places in queues; whoever talked wraps up for `wrapUpMs` first, and both count as the
 * time that this call of its queue took.
 */
export function release(board: BoardRun, view: BoardView, call: string, wrapUpMs: number): void {
  const { atMs } = view;
  for (const [person, { call: of, state, talk }] of board.engaged) {
    if (of !== call) continue;
    const talked = state === 'talking';
    if (talked) board.noteTalk(person, atMs);
    if (talked && talk && talk.queue !== null)
      board.handlingMs = handled(board.handlingMs, talk.queue, atMs - talk.sinceMs + wrapUpMs);
    if (talked && wrapUpMs > 0) board.engaged.set(person, { call: null, state: 'wrapping', untilMs: atMs + wrapUpMs });
    else board.engaged.delete(person);
  }
  leave(board, call);
  dispatch(board, view);
}

/** Lets the callbacks that an ended call booked begin. */
export function callEnded(board: BoardRun, call: string): void {
  if (board.tickets.some(({ from }) => from === call))
    board.tickets = board.tickets.map((ticket) => (ticket.from === call ? { ...ticket, from: null } : ticket));
}

/** Notes how an attempt to call somebody back ended. */
export function callbackEnded(board: BoardRun, view: BoardView, call: string, how: Attempted): void {
  board.tickets = attempted(board.value(), view, call, how).tickets;
}

/** Frees people whose wrap-up is over and gives whoever is free to whoever's turn it is. */
export function tick(board: BoardRun, view: BoardView): void {
  for (const [person, { untilMs }] of board.engaged)
    if (untilMs !== null && untilMs <= view.atMs) board.engaged.delete(person);
  dispatch(board, view);
}

/**
 * When the switchboard next has something to do by itself, or null: a wrap-up, rest or pause that ends, and, while somebody
 * waits, a declared state that begins or ends, or a shift that does.
 */
export function nextTick(board: BoardRun, view: BoardView): number | null {
  const { atMs, situation } = view;
  let next = Infinity;
  const note = (time: number | null | undefined) => {
    if (time !== null && time !== undefined && time > atMs && time < next) next = time;
  };
  // What ended at this very instant, or while the wake was late, still has to be freed: only a tick does that.
  for (const { untilMs } of board.engaged.values()) {
    if (untilMs !== null) next = Math.min(next, Math.max(untilMs, atMs));
  }
  let somebodyWaits = board.claims.length > 0;
  for (const queue of board.queues.values())
    for (const waiting of queue) {
      if (waiting.offered) continue;
      somebodyWaits = true;
      for (const person of Object.keys(waiting.resting)) note(waiting.resting[person]);
      note(view.row(view.planOf(waiting.call), waiting.people, waiting).shiftMs);
    }
  for (const { call, claim: asked } of board.claims) note(view.row(view.planOf(call), asked.people, {}).shiftMs);
  for (const ticket of board.tickets) {
    if (ticket.from !== null || ticket.calling !== null) continue;
    Object.values(ticket.resting).forEach(note);
    note(ticket.notBeforeMs);
    note(ticket.untilMs);
    if (!isReady(ticket, atMs)) continue;
    somebodyWaits = true;
    if (view.activePlan) note(view.row(view.activePlan, membersFor(view, ticket), {}).shiftMs);
  }
  if (somebodyWaits)
    for (const { fromMs, untilMs } of situation.entries) {
      note(fromMs);
      note(untilMs);
    }
  return next === Infinity ? null : next;
}
