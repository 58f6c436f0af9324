import type { BoardRun } from './board-run.ts';
import { compareTurns, waitingWith, type BoardView, type OwnWaiting, type Waiting } from './board.ts';
import { dispatch } from './dispatch.ts';
import type { Request, Skipped } from './input.ts';
import { whoIsFree } from './who-is-free.ts';

/**
 * Puts a call into a queue, at the place its turn gives it (see compareTurns): an urgent caller overtakes. Refused when the queue
 * is full, and when nobody could ever come: people who are merely busy will be free again, so for them waiting has a point.
 */
export function enqueue(
  board: BoardRun,
  view: BoardView,
  call: string,
  request: Request & { type: 'enqueue' },
  number: number,
): void {
  const queue = board.queues.get(request.queue) ?? [];
  const as = request.signedInTo === undefined ? {} : { signedInTo: request.signedInTo };
  const refuse = (why: 'full' | 'unavailable', skipped: readonly Skipped[]): void =>
    board.say(call, { type: 'refused', request: number, why, skipped });
  const plan = view.planOf(call);
  if (!view.row(plan, request.people, as).couldCome) {
    refuse('unavailable', whoIsFree(board, view, plan, request.people, as).skipped);
    return;
  }
  if (queue.length >= request.maxCallers) {
    refuse('full', []);
    return;
  }
  const waiting: OwnWaiting = {
    call,
    request: number,
    people: request.people,
    priority: request.priority,
    sinceMs: request.sinceMs,
    arrival: board.arrivals++,
    resting: {},
    toldPosition: 0,
    offered: false,
  };
  if (request.signedInTo !== undefined) waiting.signedInTo = request.signedInTo;
  if (request.preferLastAgent) waiting.preferLastAgent = true;
  board.setQueue(request.queue, [...queue, waiting].sort(compareTurns));
  dispatch(board, view);
}

/** Gives a person back who did not answer; the call that rang for them is not offered to them again for `restMs`. */
export function rest(board: BoardRun, view: BoardView, call: string, person: string, restMs: number): void {
  if (board.engaged.get(person)?.call === call) board.engaged.delete(person);
  const name = board.queueOf(call);
  if (name !== null) {
    const rested = (waiting: Waiting): Waiting =>
      waiting.call === call
        ? waitingWith(waiting, { offered: false, resting: { ...waiting.resting, [person]: view.atMs + restMs } })
        : waiting;
    board.setQueue(name, board.queues.get(name)!.map(rested));
  }
  dispatch(board, view);
}

/** Takes a call out of the queue it waits in (of which there is one at most), and gives up its claims. */
export function leave(board: BoardRun, call: string): void {
  const others = (waiting: { readonly call: string }) => waiting.call !== call;
  const name = board.queueOf(call);
  if (name !== null) board.setQueue(name, board.queues.get(name)!.filter(others));
  if (!board.claims.every(others)) board.claims = board.claims.filter(others);
}
