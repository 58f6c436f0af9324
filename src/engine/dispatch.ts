import { AskedOnce } from './asked-once.ts';
import type { AskedAs } from './availability.ts';
import {
  boardWith,
  compareTurns,
  unsaid,
  waitingWith,
  withQueue,
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
import type { Granted } from './input.ts';
import { lastAgentOf } from './last-agents.ts';
import { membersOf, placeIn } from './queue-place.ts';
import { isReady, ticketTurn } from './tickets.ts';
import { couldCome, whoIsFree } from './who-is-free.ts';

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
  const names = Object.keys(start.queues);
  if (start.claims.length + start.tickets.length + names.length === 0) return unsaid(start);
  const replies: Addressed[] = [];
  const callbacks: CallbackTurn[] = [];
  let board = letGo(start, view, replies);
  board = tellPlaces(board, view, replies);
  const someFree = new SomeFree();
  const turns: InLine[] = [];
  for (const [queue, waiting] of Object.entries(board.queues))
    for (const turn of waiting)
      // In a busy hour nobody is free for nearly everybody who waits, and nobody becomes free in here.
      if (!turn.offered && someFree.of(board, turn.people)) turns.push({ is: 'call', queue, turn });
  for (const turn of board.claims) turns.push({ is: 'claim', turn });
  for (const turn of board.tickets) if (isReady(turn, view.atMs)) turns.push({ is: 'ticket', turn });
  if (turns.length > 1) turns.sort((left, right) => compareTurns(left.turn, right.turn));
  for (const next of turns) {
    if (next.is === 'call') {
      // Whoever was free may have been given to somebody before.
      if (someFree.of(board, next.turn.people)) board = offer(board, view, next.queue, next.turn, replies);
    } else if (next.is === 'claim') board = grant(board, view, next.turn, replies);
    else {
      const turn = ticketTurn(board, view, next.turn);
      board = turn.board;
      callbacks.push(...turn.callbacks);
    }
  }
  return { board, replies, callbacks };
}

/** Whether anybody of a row of people is on no call: most rows are the same as the last one that was asked about. */
class SomeFree {
  private engaged: Switchboard['engaged'] | null = null;
  private people: readonly string[] = [];
  private last = false;

  of({ engaged }: Switchboard, people: readonly string[]): boolean {
    if (engaged !== this.engaged || people !== this.people) {
      this.engaged = engaged;
      this.people = people;
      this.last = people.some((person) => !Object.hasOwn(engaged, person));
    }
    return this.last;
  }
}

/** The last one who could come has gone off shift or away: more music would lead to nobody. */
function letGo(board: Switchboard, view: BoardView, replies: Addressed[]): Switchboard {
  const stays = new AskedOnce(view, (plan, { people, signedInTo }) => couldCome(view, plan, people, asOf(signedInTo)));
  let { queues } = board;
  for (const [name, queue] of Object.entries(board.queues)) {
    const gone = queue.filter((waiting) => !waiting.offered && !stays.of(waiting));
    if (gone.length === 0) continue;
    for (const { call, request, people, signedInTo } of gone) {
      const { skipped } = whoIsFree(board, view, view.planOf(call), people, asOf(signedInTo));
      replies.push({ call, reply: { type: 'refused', request, why: 'unavailable', skipped } });
    }
    queues = withQueue(
      queues,
      name,
      queue.filter((waiting) => !gone.includes(waiting)),
    );
  }
  return queues === board.queues ? board : boardWith(board, { queues });
}

const asOf = (signedInTo: string | undefined): AskedAs => (signedInTo === undefined ? ANYBODY : { signedInTo });
const ANYBODY: AskedAs = {};

function tellPlaces(board: Switchboard, view: BoardView, replies: Addressed[]): Switchboard {
  let { queues } = board;
  for (const [name, queue] of Object.entries(board.queues)) {
    if (queue.every(({ toldPosition }, index) => toldPosition === index + 1)) continue;
    const members = membersOf(view);
    const told = queue.map((waiting, index) => {
      if (waiting.toldPosition === index + 1) return waiting;
      replies.push({ call: waiting.call, reply: placeIn(board, view, name, waiting, index + 1, members) });
      return waitingWith(waiting, { toldPosition: index + 1 });
    });
    queues = withQueue(queues, name, told);
  }
  return queues === board.queues ? board : boardWith(board, { queues });
}

/**
 * Offers a waiting call to the longest idle member who is free and not resting for it. Whoever was not yet offered this caller
 * comes before whoever missed them. Where the queue prefers it, whoever last talked with the caller is asked first if free;
 * nobody waits for them.
 */
function offer(board: Switchboard, view: BoardView, name: string, waiting: Waiting, replies: Addressed[]): Switchboard {
  const plan = view.planOf(waiting.call);
  const caller = waiting.preferLastAgent ? view.callerOf(waiting.call) : null;
  const last = caller === null ? undefined : lastAgentOf(board.lastAgents, caller);
  let first: Granted | null = null;
  let firstTurn: readonly number[] = [];
  for (const person of waiting.people) {
    if (Object.hasOwn(board.engaged, person)) continue;
    const missedMs = waiting.resting[person] ?? 0;
    if (missedMs > view.atMs) continue;
    const turn = [person === last && missedMs === 0 ? 0 : 1, missedMs, board.lastTalkMs[person] ?? 0];
    // Among equals the team's order.
    if (first !== null && !isBefore(turn, firstTurn)) continue;
    const found = view.availability(plan, person, waiting);
    if ('why' in found) continue;
    first = { person, phones: found.phones };
    firstTurn = turn;
  }
  if (!first) return board;
  const engaged: Record<string, Engaged> = {
    ...board.engaged,
    [first.person]: { call: waiting.call, state: 'ringing', untilMs: null },
  };
  replies.push({
    call: waiting.call,
    reply: { type: 'granted', request: waiting.request, people: [first], skipped: [] },
  });
  const queue = board.queues[name]!.map((other) =>
    other.call === waiting.call ? waitingWith(other, { offered: true }) : other,
  );
  return boardWith(board, { engaged, queues: withQueue(board.queues, name, queue) });
}

function isBefore(left: readonly number[], right: readonly number[]): boolean {
  for (let index = 0; index < left.length; index += 1)
    if (left[index] !== right[index]) return left[index]! < right[index]!;
  return false;
}

function grant(board: Switchboard, view: BoardView, waiting: WaitingClaim, replies: Addressed[]): Switchboard {
  const tried = tryClaim(board, view, waiting.call, waiting.claim);
  if (tried.reply.type === 'refused' && tried.reply.why === 'busy') return board;
  replies.push({ call: waiting.call, reply: tried.reply });
  return boardWith(tried.board, { claims: board.claims.filter((other) => other !== waiting) });
}
