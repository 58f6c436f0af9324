import type { BoardRun } from './board-run.ts';
import { compareTurns, type BoardView, type Switchboard, type Waiting } from './board.ts';
import type { Reply } from './input.ts';

/** How much the last call counts in the mean handling time of a queue: about the last nine calls make it (1/α ≈ 5, twice that). */
const SMOOTHING = 0.2;

/**
 * Where a call stands in its queue, and how long that may take: (callers and callbacks ahead + 1) × the mean handling time of the
 * queue's last calls ÷ the members who could take one. Unknown before a first call has ended, and while no member could.
 */
export function placeIn(
  board: Pick<BoardRun, 'handlingMs' | 'tickets'>,
  view: BoardView,
  name: string,
  waiting: Waiting,
  position: number,
): Reply & { type: 'position' } {
  const mean = board.handlingMs[name];
  const { request } = waiting;
  // Whoever is declared busy takes no calls; whoever is on one will.
  const { able } = view.row(view.planOf(waiting.call), waiting.people, waiting);
  if (mean === undefined || able === 0) return { type: 'position', request, position, estimateMs: null };
  const callbacks = board.tickets.filter(
    (ticket) => ticket.queue === name && ticket.notBeforeMs <= view.atMs && compareTurns(ticket, waiting) < 0,
  ).length;
  return { type: 'position', request, position, estimateMs: Math.ceil(((position + callbacks) * mean) / able) };
}

/** The place of a call in the queue it waits in, or null where it waits in none. */
export function placeOf(board: BoardRun, view: BoardView, call: string): (Reply & { type: 'position' }) | null {
  const name = board.queueOf(call);
  if (name === null) return null;
  const queue = board.queues.get(name)!;
  const index = queue.findIndex((waiting) => waiting.call === call);
  return placeIn(board, view, name, queue[index]!, index + 1);
}

/** The mean handling times after one more call of a queue: an exponential moving average that begins with the first call. */
export function handled(handlingMs: Switchboard['handlingMs'], queue: string, tookMs: number) {
  const before = handlingMs[queue];
  const mean = before === undefined ? tookMs : before + SMOOTHING * (tookMs - before);
  return { ...handlingMs, [queue]: Math.round(mean) };
}
