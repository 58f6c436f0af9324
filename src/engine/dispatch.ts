import {
  compareTurns,
  withoutEmpty,
  type Addressed,
  type BoardView,
  type CallbackTurn,
  type Changed,
  type Engaged,
  type Switchboard,
  type Ticket,
  type Waiting,
  type WaitingClaim,
} from './board.ts';
import { tryClaim } from './claims.ts';
import { lastAgentOf } from './last-agents.ts';
import { placeIn } from './queue-place.ts';
import { isReady, ticketTurn } from './tickets.ts';
import { couldCome, firstFree, inOrder, whoIsFree } from './who-is-free.ts';

type InLine =
  | { readonly is: 'call'; readonly queue: string; readonly turn: Waiting }
  | { readonly is: 'claim'; readonly turn: WaitingClaim }
  | { readonly is: 'ticket'; readonly turn: Ticket };

/**
 * Gives everybody who is free to whoever's turn it is. There is one order over all queues, waiting claims and callbacks (see
 * compareTurns), so a person who serves several queues gets the first caller of them all. First, callers whom nobody could come
 * for any more are let go; then each is told a place that changed; then the turns are gone through.
 */
export function dispatch(start: Switchboard, view: BoardView): Changed {
  if (start.claims.length + start.tickets.length === 0 && Object.keys(start.queues).length === 0)
    return { board: start, replies: [], callbacks: [] };
  const replies: Addressed[] = [];
  const callbacks: CallbackTurn[] = [];
  let board = letGo(start, view, replies);
  board = tellPlaces(board, view, replies);
  const turns: InLine[] = [
    ...Object.entries(board.queues).flatMap(([queue, waiting]) =>
      // In a busy hour nobody is free for nearly everybody who waits, and nobody becomes free in here.
      waiting
        .filter(({ offered, people }) => !offered && people.some((person) => !Object.hasOwn(board.engaged, person)))
        .map((turn) => ({ is: 'call' as const, queue, turn })),
    ),
    ...board.claims.map((turn) => ({ is: 'claim' as const, turn })),
    ...board.tickets.filter((turn) => isReady(turn, view.atMs)).map((turn) => ({ is: 'ticket' as const, turn })),
  ];
  for (const next of turns.sort((left, right) => compareTurns(left.turn, right.turn))) {
    if (next.is === 'call') board = offer(board, view, next.queue, next.turn, replies);
    else if (next.is === 'claim') board = grant(board, view, next.turn, replies);
    else {
      const turn = ticketTurn(board, view, next.turn);
      board = turn.board;
      callbacks.push(...turn.callbacks);
    }
  }
  return { board, replies, callbacks };
}

/** The last one who could come has gone off shift or away: more music would lead to nobody. */
function letGo(board: Switchboard, view: BoardView, replies: Addressed[]): Switchboard {
  const stays = ({ call, request, people, signedInTo }: Waiting): boolean => {
    const plan = view.planOf(call);
    const as = signedInTo === undefined ? {} : { signedInTo };
    if (couldCome(view, plan, people, as)) return true;
    const { skipped } = whoIsFree(board, view, plan, people, as);
    replies.push({ call, reply: { type: 'refused', request, why: 'unavailable', skipped } });
    return false;
  };
  let { queues } = board;
  for (const [name, queue] of Object.entries(board.queues)) {
    const staying = queue.filter((waiting) => waiting.offered || stays(waiting));
    if (staying.length < queue.length) queues = { ...queues, [name]: staying };
  }
  return queues === board.queues ? board : { ...board, queues: withoutEmpty(queues) };
}

function tellPlaces(board: Switchboard, view: BoardView, replies: Addressed[]): Switchboard {
  let { queues } = board;
  for (const [name, queue] of Object.entries(board.queues)) {
    if (queue.every(({ toldPosition }, index) => toldPosition === index + 1)) continue;
    const told = queue.map((waiting, index) => {
      if (waiting.toldPosition === index + 1) return waiting;
      replies.push({ call: waiting.call, reply: placeIn(board, view, name, waiting, index + 1) });
      return { ...waiting, toldPosition: index + 1 };
    });
    queues = { ...queues, [name]: told };
  }
  return queues === board.queues ? board : { ...board, queues };
}

/**
 * Offers a waiting call to the longest idle member who is free and not resting for it. Whoever was not yet offered this caller
 * comes before whoever missed them. Where the queue prefers it, whoever last talked with the caller is asked first if free;
 * nobody waits for them.
 */
function offer(board: Switchboard, view: BoardView, name: string, waiting: Waiting, replies: Addressed[]): Switchboard {
  const since = (person: string) => waiting.resting[person] ?? 0;
  // Most of the time all are on calls: then there is nobody to put in order.
  const rested = waiting.people.filter((person) => !Object.hasOwn(board.engaged, person) && since(person) <= view.atMs);
  if (rested.length === 0) return board;
  // A stable sort keeps longest idle among equals.
  const asked = inOrder(board, rested, 'longestIdle', '').toSorted((left, right) => since(left) - since(right));
  const caller = waiting.preferLastAgent ? view.callerOf(waiting.call) : null;
  const last = caller === null ? undefined : lastAgentOf(board.lastAgents, caller);
  const known = last !== undefined && since(last) === 0 && asked.includes(last);
  const order = known ? [last, ...asked.filter((person) => person !== last)] : asked;
  const first = firstFree(board, view, view.planOf(waiting.call), order, waiting);
  if (!first) return board;
  const engaged: Record<string, Engaged> = {
    ...board.engaged,
    [first.person]: { call: waiting.call, state: 'ringing', untilMs: null },
  };
  replies.push({
    call: waiting.call,
    reply: { type: 'granted', request: waiting.request, people: [first], skipped: [] },
  });
  const queue = board.queues[name]!.map((other) => (other.call === waiting.call ? { ...other, offered: true } : other));
  return { ...board, engaged, queues: { ...board.queues, [name]: queue } };
}

function grant(board: Switchboard, view: BoardView, waiting: WaitingClaim, replies: Addressed[]): Switchboard {
  const tried = tryClaim(board, view, waiting.call, waiting.claim);
  if (tried.reply.type === 'refused' && tried.reply.why === 'busy') return board;
  replies.push({ call: waiting.call, reply: tried.reply });
  return { ...tried.board, claims: board.claims.filter((other) => other !== waiting) };
}
