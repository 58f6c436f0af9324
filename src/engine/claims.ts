import type { BoardRun } from './board-run.ts';
import type { BoardView } from './board.ts';
import type { Claim, Reply } from './input.ts';
import { inOrder, whoIsFree } from './who-is-free.ts';

type Asked = Claim & { readonly request: number };

/**
 * Reserves people for a call. Busy ones are skipped; where the step waits for them and only busy ones are left, the claim stands
 * among the waiting calls of the office until somebody is free, nobody could come any more, or the step gives up.
 */
export function claim(board: BoardRun, view: BoardView, call: string, request: Asked): void {
  const reply = tryClaim(board, view, call, request);
  if (reply.type !== 'refused' || reply.why !== 'busy' || request.waits === undefined) {
    board.say(call, reply);
    return;
  }
  board.claims = [...board.claims, { call, claim: request, ...request.waits, arrival: board.arrivals++ }];
  board.say(call, { type: 'waits', request: request.request });
}

/** Reserves people if there are any to reserve at this moment, and says whom, or the reason why not. */
export function tryClaim(board: BoardRun, view: BoardView, call: string, request: Asked): Reply {
  const candidates = inOrder(board, request.people, request.order, request.pointer).filter(
    (person) => !request.tried.includes(person),
  );
  const as = { onCall: request.onCall ?? false };
  const { free, skipped } = whoIsFree(board, view, view.planOf(call), candidates, as);
  if (free.length === 0) {
    const why = skipped.some((person) => person.why === 'busy') ? 'busy' : 'unavailable';
    return { type: 'refused', request: request.request, why, skipped };
  }
  const people = request.want === 'one' ? free.slice(0, 1) : free;
  for (const { person } of people) board.engaged.set(person, { call, state: 'ringing', untilMs: null });
  if (request.order === 'roundRobin') board.pointers = { ...board.pointers, [request.pointer]: people[0]!.person };
  return { type: 'granted', request: request.request, people, skipped };
}
