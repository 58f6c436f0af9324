import type { BoardRun } from './board-run.ts';
import {
  compareTurns,
  waitingWith,
  type BoardView,
  type CallbackTurn,
  type Ticket,
  type Waiting,
  type WaitingClaim,
} from './board.ts';
import { tryClaim } from './claims.ts';
import { placeIn } from './queue-place.ts';
import { isReady, ticketTurn } from './tickets.ts';
import { whoIsFree } from './who-is-free.ts';

type InLine =
  | { readonly is: 'call'; readonly queue: string; readonly turn: Waiting }
  | { readonly is: 'claim'; readonly turn: WaitingClaim }
  | { readonly is: 'ticket'; readonly turn: Ticket };

/**
 * Gives everybody who is free to whoever's turn it is. There is one order over all queues, waiting claims and callbacks (see
 * compareTurns), so a person who serves several queues gets the first caller of them all. First, callers whom nobody could come
 * for any more are let go; then each is told a place that changed; then the turns are gone through.
 */
export function dispatch(board: BoardRun, view: BoardView): void {
  if (board.claims.length + board.tickets.length + board.queues.size === 0) return;
  letGo(board, view);
  tellPlaces(board, view);
  const turns: InLine[] = [];
  for (const [queue, waiting] of board.queues) {
    const someFree = rowsWith((person) => !board.engaged.has(person));
    // In a busy hour nobody is free for nearly everybody who waits, and nobody becomes free in here.
    for (const turn of waiting) if (!turn.offered && someFree(turn.people)) turns.push({ is: 'call', queue, turn });
  }
  for (const turn of board.claims) turns.push({ is: 'claim', turn });
  for (const turn of board.tickets) if (isReady(turn, view.atMs)) turns.push({ is: 'ticket', turn });
  if (turns.length > 1) turns.sort((left, right) => compareTurns(left.turn, right.turn));
  const callbacks: CallbackTurn[] = [];
  for (const next of turns) {
    if (next.is === 'call') offer(board, view, next.queue, next.turn);
    else if (next.is === 'claim') grant(board, view, next.turn);
    else {
      const turn = ticketTurn(board.value(), view, next.turn);
      board.become({ board: turn.board, replies: [], callbacks: [] });
      callbacks.push(...turn.callbacks);
    }
  }
  board.said.push(...callbacks);
}

/** Whether somebody in a row of people is such; asked about the same row again, as for most who wait, it does not look again. */
function rowsWith(is: (person: string) => boolean): (people: readonly string[]) => boolean {
  let row: readonly string[] | null = null;
  let found = false;
  return (people) => {
    if (people !== row) {
      row = people;
      found = people.some(is);
    }
    return found;
  };
}

/** The last one who could come has gone off shift or away: more music would lead to nobody. */
function letGo(board: BoardRun, view: BoardView): void {
  const stays = (waiting: Waiting) =>
    waiting.offered || view.row(view.planOf(waiting.call), waiting.people, waiting).couldCome;
  for (const [name, queue] of board.queues) {
    if (queue.every(stays)) continue;
    board.setQueue(name, queue.filter(stays));
    for (const waiting of queue) {
      if (stays(waiting)) continue;
      const { call, request, people } = waiting;
      const { skipped } = whoIsFree(board, view, view.planOf(call), people, waiting);
      board.say(call, { type: 'refused', request, why: 'unavailable', skipped });
    }
  }
}

function tellPlaces(board: BoardRun, view: BoardView): void {
  for (const [name, queue] of board.queues) {
    if (queue.every(({ toldPosition }, index) => toldPosition === index + 1)) continue;
    const told = queue.map((waiting, index) => {
      if (waiting.toldPosition === index + 1) return waiting;
      board.say(waiting.call, placeIn(board, view, name, waiting, index + 1));
      return waitingWith(waiting, { toldPosition: index + 1 });
    });
    board.setQueue(name, told);
  }
}

/**
 * Offers a waiting call to the longest idle member who is free and not resting for it. Whoever was not yet offered this caller
 * comes before whoever missed them. Where the queue prefers it, whoever last talked with the caller is asked first if free;
 * nobody waits for them.
 */
function offer(board: BoardRun, view: BoardView, name: string, waiting: Waiting): void {
  const { call, people, resting } = waiting;
  const caller = waiting.preferLastAgent ? view.callerOf(call) : null;
  const last = caller === null ? undefined : board.agentOf(caller);
  let first: Asked | null = null;
  for (const person of people) {
    if (board.engaged.has(person)) continue;
    const missedMs = resting[person] ?? 0;
    if (missedMs > view.atMs) continue;
    const preferred = person === last && missedMs === 0;
    const asked = { person, preferred, missedMs, talkedMs: board.lastTalkMs[person] ?? 0 };
    // Among equals the team's order. Whoever cannot take calls now is found out last: that takes longest.
    if ((first === null || isBefore(asked, first)) && 'phones' in view.availability(view.planOf(call), person, waiting))
      first = asked;
  }
  if (first === null) return;
  const found = view.availability(view.planOf(call), first.person, waiting);
  if ('why' in found) return;
  board.engaged.set(first.person, { call, state: 'ringing', untilMs: null });
  const granted = [{ person: first.person, phones: found.phones }];
  board.say(call, { type: 'granted', request: waiting.request, people: granted, skipped: [] });
  const offered = (other: Waiting) => (other.call === call ? waitingWith(other, { offered: true }) : other);
  board.setQueue(name, board.queues.get(name)!.map(offered));
}

/** What decides who of the free people is asked first. */
interface Asked {
  readonly person: string;
  readonly preferred: boolean;
  readonly missedMs: number;
  readonly talkedMs: number;
}

const isBefore = (left: Asked, right: Asked): boolean =>
  left.preferred !== right.preferred
    ? left.preferred
    : left.missedMs !== right.missedMs
      ? left.missedMs < right.missedMs
      : left.talkedMs < right.talkedMs;

function grant(board: BoardRun, view: BoardView, waiting: WaitingClaim): void {
  const reply = tryClaim(board, view, waiting.call, waiting.claim);
  if (reply.type === 'refused' && reply.why === 'busy') return;
  board.say(waiting.call, reply);
  board.claims = board.claims.filter((other) => other !== waiting);
}
