import { answered, boardWith, type BoardView, type Changed, type Engaged, type Switchboard } from './board.ts';
import type { Claim, Reply } from './input.ts';
import { inOrder, whoIsFree } from './who-is-free.ts';

type Asked = Claim & { readonly request: number };

/**
 * Reserves people for a call. Busy ones are skipped; where the step waits for them and only busy ones are left, the claim stands
 * among the waiting calls of the office until somebody is free, nobody could come any more, or the step gives up.
 */
export function claim(board: Switchboard, view: BoardView, call: string, request: Asked): Changed {
  const tried = tryClaim(board, view, call, request);
  const { reply } = tried;
  if (reply.type !== 'refused' || reply.why !== 'busy' || request.waits === undefined)
    return answered(tried.board, call, reply);
  const waiting = { call, claim: request, ...request.waits, arrival: board.arrivals };
  const next = boardWith(board, { claims: [...board.claims, waiting], arrivals: board.arrivals + 1 });
  return answered(next, call, { type: 'waits', request: request.request });
}

/** What a claim comes to at this moment: people reserved, or the reason why not. */
export function tryClaim(
  board: Switchboard,
  view: BoardView,
  call: string,
  request: Asked,
): { readonly board: Switchboard; readonly reply: Reply } {
  const candidates = inOrder(board, request.people, request.order, request.pointer).filter(
    (person) => !request.tried.includes(person),
  );
  const as = { onCall: request.onCall ?? false };
  const { free, skipped } = whoIsFree(board, view, view.planOf(call), candidates, as);
  if (free.length === 0) {
    const why = skipped.some((person) => person.why === 'busy') ? 'busy' : 'unavailable';
    return { board, reply: { type: 'refused', request: request.request, why, skipped } };
  }
  const people = request.want === 'one' ? free.slice(0, 1) : free;
  const engaged: Record<string, Engaged> = { ...board.engaged };
  for (const { person } of people) engaged[person] = { call, state: 'ringing', untilMs: null };
  const pointers =
    request.order === 'roundRobin' ? { ...board.pointers, [request.pointer]: people[0]!.person } : board.pointers;
  return {
    board: boardWith(board, { engaged, pointers }),
    reply: { type: 'granted', request: request.request, people, skipped },
  };
}
