import { compareTurns, type BoardView, type Switchboard, type Waiting } from './board.ts';
import type { Reply } from './input.ts';

/** How much the last call counts in the mean handling time of a queue: about the last nine calls make it (1/α ≈ 5, twice that). */
const SMOOTHING = 0.2;

/**
 * Where a call stands in its queue, and how long that may take: (callers and callbacks ahead + 1) × the mean handling time of the
 * queue's last calls ÷ the members who could take one. Unknown before a first call has ended, and while no member could.
 */
export function placeIn(
  board: Switchboard,
  view: BoardView,
  name: string,
  waiting: Waiting,
  position: number,
): Reply & { type: 'position' } {
  const mean = board.handlingMs[name];
  const place = { type: 'position', request: waiting.request, position } as const;
  if (mean === undefined) return { ...place, estimateMs: null };
  const plan = view.planOf(waiting.call);
  // Whoever is declared busy takes no calls; whoever is on one will.
  const members = waiting.people.filter((person) => !('why' in view.availability(plan, person, waiting))).length;
  const callbacks = board.tickets.filter(
    (ticket) => ticket.queue === name && ticket.notBeforeMs <= view.atMs && compareTurns(ticket, waiting) < 0,
  ).length;
  return { ...place, estimateMs: members === 0 ? null : Math.ceil(((position + callbacks) * mean) / members) };
}

/** The place of a call in the queue it waits in, or null where it waits in none. */
export function placeOf(board: Switchboard, view: BoardView, call: string): (Reply & { type: 'position' }) | null {
  for (const [name, queue] of Object.entries(board.queues)) {
    const index = queue.findIndex((waiting) => waiting.call === call);
    if (index >= 0) return placeIn(board, view, name, queue[index]!, index + 1);
  }
  return null;
}

/** The mean handling times after one more call of a queue: an exponential moving average that begins with the first call. */
export function handled(handlingMs: Switchboard['handlingMs'], queue: string, tookMs: number) {
  const before = handlingMs[queue];
  const mean = before === undefined ? tookMs : before + SMOOTHING * (tookMs - before);
  return { ...handlingMs, [queue]: Math.round(mean) };
}
