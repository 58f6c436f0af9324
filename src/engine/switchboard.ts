// The switchboard: what the calls of an office share. Calls ask (`ask`), it answers; a person is reserved for one call at a time.
// Its parts: board (the state and whose turn it is), who-is-free, claims, waiting and queue-place (queues), tickets (callbacks),
// and dispatch, which gives free people to whoever's turn it is after every change.
import type { Plan } from '../plan/plan.ts';
import { spellOf } from './availability-memo.ts';
import { answered, type BoardView, type Changed, type Engaged, type Switchboard } from './board.ts';
import { claim } from './claims.ts';
import { dispatch } from './dispatch.ts';
import type { Request } from './input.ts';
import { rememberAgent } from './last-agents.ts';
import { handled, placeOf } from './queue-place.ts';
import { book, isReady, membersFor } from './tickets.ts';
import { enqueue, rest, withoutCall } from './waiting.ts';
import { whoIsFree } from './who-is-free.ts';

/** Answers a request of a call. */
export function ask(
  board: Switchboard,
  view: BoardView,
  call: string,
  request: Request & { readonly request: number },
): Changed {
  switch (request.type) {
    case 'claim':
      return claim(board, view, call, request);
    case 'enqueue':
      return enqueue(board, view, call, request);
    case 'book':
      return book(board, view, call, request);
    case 'count': {
      const { free } = whoIsFree(board, view, view.planOf(call), request.people, {});
      return answered(board, call, {
        type: 'counted',
        request: request.request,
        free: free.map(({ person }) => person),
      });
    }
    case 'locate': {
      const place = placeOf(board, view, call);
      return place ? answered(board, call, place) : { board, replies: [], callbacks: [] };
    }
    case 'rest':
      return rest(board, view, call, request.person, request.restMs);
  }
}

/** Notes that a person talks with a call; the others who rang for it are free again. */
export function talking(board: Switchboard, view: BoardView, call: string, person: string): Changed {
  const engaged = without(board.engaged, (entry, id) => entry.call === call && id !== person);
  const queue =
    Object.entries(board.queues).find(([, waiting]) => waiting.some((one) => one.call === call))?.[0] ??
    board.tickets.find((ticket) => ticket.calling === call)?.queue ??
    null;
  const talk = { sinceMs: view.atMs, queue };
  const caller = view.callerOf(call);
  return dispatch(
    {
      ...board,
      ...withoutCall(board, call),
      engaged: { ...engaged, [person]: { call, state: 'talking', untilMs: null, talk } },
      lastAgents: caller === null ? board.lastAgents : rememberAgent(board.lastAgents, caller, person),
    },
    view,
  );
}

/**
 * Gives back everybody a call holds and its places in queues; whoever talked wraps up for `wrapUpMs` first, and both count as the
 * time that this call of its queue took.
 */
export function release(board: Switchboard, view: BoardView, call: string, wrapUpMs: number): Changed {
  const lastTalkMs = { ...board.lastTalkMs };
  const engaged: Record<string, Engaged> = {};
  let { handlingMs } = board;
  for (const [person, entry] of Object.entries(board.engaged)) {
    if (entry.call !== call) engaged[person] = entry;
    else if (entry.state === 'talking') {
      lastTalkMs[person] = view.atMs;
      const { queue, sinceMs } = entry.talk ?? { queue: null, sinceMs: 0 };
      if (queue !== null) handlingMs = handled(handlingMs, queue, view.atMs - sinceMs + wrapUpMs);
      if (wrapUpMs > 0) engaged[person] = { call: null, state: 'wrapping', untilMs: view.atMs + wrapUpMs };
    }
  }
  return dispatch({ ...board, ...withoutCall(board, call), engaged, lastTalkMs, handlingMs }, view);
}

/** Lets the callbacks that an ended call booked begin. */
export const callEnded = (board: Switchboard, call: string): Switchboard =>
  board.tickets.some(({ from }) => from === call)
    ? { ...board, tickets: board.tickets.map((ticket) => (ticket.from === call ? { ...ticket, from: null } : ticket)) }
    : board;

/** Frees people whose wrap-up is over and gives whoever is free to whoever's turn it is. */
export function tick(board: Switchboard, view: BoardView): Changed {
  return dispatch(
    { ...board, engaged: without(board.engaged, (entry) => entry.untilMs !== null && entry.untilMs <= view.atMs) },
    view,
  );
}

/**
 * When the switchboard next has something to do by itself, or null: a wrap-up, rest or pause that ends, and, while somebody
 * waits, a declared state that begins or ends, or a shift that does.
 */
export function nextTick(board: Switchboard, view: BoardView): number | null {
  const { atMs, situation } = view;
  let next = Infinity;
  const note = (time: number | null | undefined) => {
    if (time !== null && time !== undefined && time > atMs) next = Math.min(next, time);
  };
  // What ended at this very instant, or while the wake was late, still has to be freed: only a tick does that.
  for (const { untilMs } of Object.values(board.engaged))
    if (untilMs !== null) next = Math.min(next, Math.max(untilMs, atMs));
  const waiting = Object.values(board.queues)
    .flat()
    .filter(({ offered }) => !offered);
  const tickets = board.tickets.filter(({ from, calling }) => from === null && calling === null);
  for (const { resting } of [...waiting, ...tickets]) Object.values(resting).forEach(note);
  for (const ticket of tickets) {
    note(ticket.notBeforeMs);
    note(ticket.untilMs);
  }
  const ready = tickets.filter((ticket) => isReady(ticket, atMs));
  if (waiting.length + board.claims.length + ready.length === 0) return next === Infinity ? null : next;
  for (const { fromMs, untilMs } of situation.entries) {
    note(fromMs);
    note(untilMs);
  }
  const people = new Map<Plan, Set<string>>();
  const concerns = (plan: Plan | null, those: readonly string[]) => {
    if (!plan) return;
    const known = people.get(plan) ?? new Set();
    people.set(plan, known);
    for (const person of those) known.add(person);
  };
  for (const { call, people: those } of waiting) concerns(view.planOf(call), those);
  for (const { call, claim: asked } of board.claims) concerns(view.planOf(call), asked.people);
  for (const ticket of ready) concerns(view.activePlan, membersFor(view, ticket));
  for (const [plan, those] of people) for (const person of those) note(spellOf(plan, situation, person, atMs).shiftMs);
  return next === Infinity ? null : next;
}

function without<T>(record: Readonly<Record<string, T>>, drop: (value: T, key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => !drop(value, key)));
}
