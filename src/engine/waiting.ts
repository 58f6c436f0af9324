import {
  answered,
  compareTurns,
  withoutEmpty,
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
  const queues = { ...board.queues, [request.queue]: [...queue, waiting].sort(compareTurns) };
  return dispatch({ ...board, queues, arrivals: board.arrivals + 1 }, view);
}

/** Gives a person back who did not answer; the call that rang for them is not offered to them again for `restMs`. */
export function rest(board: Switchboard, view: BoardView, call: string, person: string, restMs: number): Changed {
  const { [person]: entry, ...others } = board.engaged;
  const queues = mapQueues(board.queues, (waiting) =>
    waiting.call === call
      ? { ...waiting, offered: false, resting: { ...waiting.resting, [person]: view.atMs + restMs } }
      : waiting,
  );
  return dispatch({ ...board, engaged: entry?.call === call ? others : board.engaged, queues }, view);
}

/** The waiting calls of every queue and every waiting claim without those of one call. */
export const withoutCall = (
  { queues, claims }: Pick<Switchboard, 'queues' | 'claims'>,
  call: string,
): Pick<Switchboard, 'queues' | 'claims'> => ({
  queues: Object.values(queues).some((queue) => queue.some((waiting) => waiting.call === call))
    ? withoutEmpty(mapQueue(queues, (queue) => queue.filter((waiting) => waiting.call !== call)))
    : queues,
  claims: claims.filter((waiting) => waiting.call !== call),
});

const mapQueue = (
  queues: Switchboard['queues'],
  change: (queue: readonly Waiting[]) => readonly Waiting[],
): Switchboard['queues'] => Object.fromEntries(Object.entries(queues).map(([name, queue]) => [name, change(queue)]));

const mapQueues = (queues: Switchboard['queues'], change: (waiting: Waiting) => Waiting): Switchboard['queues'] =>
  mapQueue(queues, (queue) => queue.map(change));
