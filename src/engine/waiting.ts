import {
  answered,
  boardWith,
  compareTurns,
  queueOf,
  waitingWith,
  withQueue,
  type BoardView,
  type Changed,
  type Switchboard,
  type Waiting,
} from './board.ts';
import { dispatch } from './dispatch.ts';
import type { Request, Skipped } from './input.ts';
import { couldCome, whoIsFree } from './who-is-free.ts';

/**
 * Puts a call into a queue, at the place its turn gives it (see compareTurns): an urgent caller overtakes. Refused when the queue
 * is full, and when nobody could ever come: people who are merely busy will be free again, so for them waiting has a point.
 */
export function enqueue(
  board: Switchboard,
  view: BoardView,
  call: string,
  request: Request & { type: 'enqueue'; request: number },
): Changed {
  const queue = board.queues[request.queue] ?? [];
  const as = request.signedInTo === undefined ? {} : { signedInTo: request.signedInTo };
  const refuse = (why: 'full' | 'unavailable', skipped: readonly Skipped[]): Changed =>
    answered(board, call, { type: 'refused', request: request.request, why, skipped });
  const plan = view.planOf(call);
  if (!couldCome(view, plan, request.people, as))
    return refuse('unavailable', whoIsFree(board, view, plan, request.people, as).skipped);
  if (queue.length >= request.maxCallers) return refuse('full', []);
  const waiting: Waiting = {
    call,
    request: request.request,
    people: request.people,
    priority: request.priority,
    sinceMs: request.sinceMs,
    arrival: board.arrivals,
    resting: {},
    toldPosition: 0,
    offered: false,
    ...as,
    ...(request.preferLastAgent ? { preferLastAgent: true } : {}),
  };
  const queues = withQueue(board.queues, request.queue, [...queue, waiting].sort(compareTurns));
  return dispatch(boardWith(board, { queues, arrivals: board.arrivals + 1 }), view);
}

/** Gives a person back who did not answer; the call that rang for them is not offered to them again for `restMs`. */
export function rest(board: Switchboard, view: BoardView, call: string, person: string, restMs: number): Changed {
  const { [person]: entry, ...others } = board.engaged;
  const name = queueOf(board.queues, call);
  const rested = (waiting: Waiting): Waiting =>
    waiting.call === call
      ? waitingWith(waiting, { offered: false, resting: { ...waiting.resting, [person]: view.atMs + restMs } })
      : waiting;
  const queues = name === null ? board.queues : withQueue(board.queues, name, board.queues[name]!.map(rested));
  return dispatch(boardWith(board, { engaged: entry?.call === call ? others : board.engaged, queues }), view);
}

/** The queues without a call, which waits in one of them at most. */
export function withoutCall(queues: Switchboard['queues'], call: string): Switchboard['queues'] {
  const name = queueOf(queues, call);
  if (name === null) return queues;
  const others = queues[name]!.filter((waiting) => waiting.call !== call);
  return withQueue(queues, name, others);
}

/** The waiting claims of all other calls. */
export const claimsOfOthers = (claims: Switchboard['claims'], call: string): Switchboard['claims'] =>
  claims.some((waiting) => waiting.call === call) ? claims.filter((waiting) => waiting.call !== call) : claims;
