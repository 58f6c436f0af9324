import type { Plan } from '../plan/plan.ts';
import type { Situation } from '../plan/situation.ts';
import { availabilityOf, shiftChange, type AskedAs } from './availability.ts';
import type { Granted, Order, Reply, Request, Skipped } from './input.ts';

/** A person who is not free: ringing or talking for a call, or wrapping up after one until `untilMs`. */
export interface Engaged {
  readonly call: string | null;
  readonly state: 'ringing' | 'talking' | 'wrapping';
  readonly untilMs: number | null;
}

/** A call that waits in a queue; `resting` people are not offered it again before the instant given. */
export interface Waiting {
  readonly call: string;
  readonly request: number;
  readonly people: readonly string[];
  readonly resting: Readonly<Record<string, number>>;
  /** The place the caller was told, so that only a change is told again. */
  readonly toldPosition: number;
  readonly offered: boolean;
  /** Only people who signed in to this team are rung. */
  readonly signedInTo?: string;
}

/** What the calls of an office share: who is free, the queues in order of arrival, and whose turn it is. Plain JSON. */
export interface Switchboard {
  readonly engaged: Readonly<Record<string, Engaged>>;
  /** When a person's last conversation ended, in UTC milliseconds: the longest idle comes first. */
  readonly lastTalkMs: Readonly<Record<string, number>>;
  readonly pointers: Readonly<Record<string, string>>;
  readonly queues: Readonly<Record<string, readonly Waiting[]>>;
}

/** A switchboard on which nobody is on a call. */
export const IDLE_SWITCHBOARD: Switchboard = { engaged: {}, lastTalkMs: {}, pointers: {}, queues: {} };

/** An answer for one call, as it will be recorded in its log. */
export interface Addressed {
  readonly call: string;
  readonly reply: Reply;
}

/** What the switchboard needs to see besides itself. */
export interface BoardView {
  readonly situation: Situation;
  readonly atMs: number;
  /** The plan of the version a call is on. */
  readonly planOf: (call: string) => Plan;
}

interface Changed {
  readonly board: Switchboard;
  readonly replies: readonly Addressed[];
}

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
    case 'count': {
      const { free } = look(board, view, call, request.people, {});
      const reply = { type: 'counted', request: request.request, free: free.map(({ person }) => person) } as const;
      return { board, replies: [{ call, reply }] };
    }
    case 'rest':
      return rest(board, view, call, request.person, request.restMs);
  }
}

/** Notes that a person talks with a call; the others who rang for it are free again. */
export function talking(board: Switchboard, view: BoardView, call: string, person: string): Changed {
  const engaged = without(board.engaged, (entry, id) => entry.call === call && id !== person);
  return dispatchAll(
    {
      ...board,
      engaged: { ...engaged, [person]: { call, state: 'talking', untilMs: null } },
      queues: leaveQueues(board.queues, call),
    },
    view,
  );
}

/** Gives back everybody a call holds and its places in queues; whoever talked wraps up for `wrapUpMs` first. */
export function release(board: Switchboard, view: BoardView, call: string, wrapUpMs: number): Changed {
  const lastTalkMs = { ...board.lastTalkMs };
  const engaged: Record<string, Engaged> = {};
  for (const [person, entry] of Object.entries(board.engaged)) {
    if (entry.call !== call) engaged[person] = entry;
    else if (entry.state === 'talking') {
      lastTalkMs[person] = view.atMs;
      if (wrapUpMs > 0) engaged[person] = { call: null, state: 'wrapping', untilMs: view.atMs + wrapUpMs };
    }
  }
  return dispatchAll({ ...board, engaged, lastTalkMs, queues: leaveQueues(board.queues, call) }, view);
}

/** Frees people whose wrap-up is over and offers waiting calls to whoever is free. */
export function tick(board: Switchboard, view: BoardView): Changed {
  return dispatchAll(
    { ...board, engaged: without(board.engaged, (entry) => entry.untilMs !== null && entry.untilMs <= view.atMs) },
    view,
  );
}

/**
 * When the switchboard next has something to do by itself, or null: a wrap-up or rest that ends, and, while a caller waits, a
 * declared state that begins or ends, or a shift that does.
 */
export function nextTick(board: Switchboard, view: BoardView): number | null {
  const { atMs } = view;
  let next = Infinity;
  for (const entry of Object.values(board.engaged)) if (entry.untilMs !== null) next = Math.min(next, entry.untilMs);
  for (const waiting of Object.values(board.queues).flat()) {
    if (waiting.offered) continue;
    for (const until of Object.values(waiting.resting)) if (until > atMs) next = Math.min(next, until);
    for (const { fromMs, untilMs } of view.situation.entries)
      for (const time of [fromMs, untilMs])
        if (time !== undefined && time !== null && time > atMs) next = Math.min(next, time);
    const plan = view.planOf(waiting.call);
    for (const person of waiting.people)
      next = Math.min(next, shiftChange(plan, view.situation, person, atMs) ?? Infinity);
  }
  return next === Infinity ? null : next;
}

function claim(
  board: Switchboard,
  view: BoardView,
  call: string,
  request: Request & { type: 'claim'; request: number },
): Changed {
  const candidates = inOrder(board, request.people, request.order, request.pointer);
  const { free, skipped } = look(
    board,
    view,
    call,
    candidates.filter((person) => !request.tried.includes(person)),
    { onCall: request.onCall ?? false },
  );
  if (free.length === 0) {
    const why = skipped.some((person) => person.why === 'busy') ? 'busy' : 'unavailable';
    return { board, replies: [{ call, reply: { type: 'refused', request: request.request, why, skipped } }] };
  }
  const people = request.want === 'one' ? free.slice(0, 1) : free;
  const engaged = { ...board.engaged };
  for (const { person } of people) engaged[person] = { call, state: 'ringing', untilMs: null };
  const pointers =
    request.order === 'roundRobin' ? { ...board.pointers, [request.pointer]: people[0]!.person } : board.pointers;
  return {
    board: { ...board, engaged, pointers },
    replies: [{ call, reply: { type: 'granted', request: request.request, people, skipped } }],
  };
}

function enqueue(
  board: Switchboard,
  view: BoardView,
  call: string,
  request: Request & { type: 'enqueue'; request: number },
): Changed {
  const queue = board.queues[request.queue] ?? [];
  const refuse = (why: 'full' | 'unavailable', skipped: readonly Skipped[]): Changed => ({
    board,
    replies: [{ call, reply: { type: 'refused', request: request.request, why, skipped } }],
  });
  const as = request.signedInTo === undefined ? {} : { signedInTo: request.signedInTo };
  const { free, skipped } = look(board, view, call, request.people, as);
  // People who are merely busy will be free again: only when nobody could ever come is waiting pointless.
  if (free.length === 0 && !skipped.some((person) => person.why === 'busy')) return refuse('unavailable', skipped);
  if (queue.length >= request.maxCallers) return refuse('full', []);
  const waiting: Waiting = {
    call,
    request: request.request,
    people: request.people,
    resting: {},
    toldPosition: 0,
    offered: false,
    ...as,
  };
  return dispatch({ ...board, queues: { ...board.queues, [request.queue]: [...queue, waiting] } }, view, request.queue);
}

function rest(board: Switchboard, view: BoardView, call: string, person: string, restMs: number): Changed {
  const queues = mapQueues(board.queues, (waiting) =>
    waiting.call === call
      ? { ...waiting, offered: false, resting: { ...waiting.resting, [person]: view.atMs + restMs } }
      : waiting,
  );
  return dispatchAll(
    { ...board, engaged: without(board.engaged, (entry, id) => id === person && entry.call === call), queues },
    view,
  );
}

function dispatchAll(board: Switchboard, view: BoardView): Changed {
  let changed: Changed = { board, replies: [] };
  for (const queue of Object.keys(board.queues)) {
    const next = dispatch(changed.board, view, queue);
    changed = { board: next.board, replies: [...changed.replies, ...next.replies] };
  }
  return changed;
}

/** Offers the calls of a queue, first come first served, to the longest idle person who is free and not resting for it. */
function dispatch(board: Switchboard, view: BoardView, name: string): Changed {
  const replies: Addressed[] = [];
  const engaged: Record<string, Engaged> = { ...board.engaged };
  const served = (board.queues[name] ?? []).filter((waiting) => {
    if (waiting.offered) return true;
    const { free, skipped } = look({ ...board, engaged }, view, waiting.call, waiting.people, waiting);
    // The last one who could come has gone off shift or away: more music would lead to nobody.
    const pointless = free.length === 0 && !skipped.some((person) => person.why === 'busy');
    if (pointless)
      replies.push({
        call: waiting.call,
        reply: { type: 'refused', request: waiting.request, why: 'unavailable', skipped },
      });
    return !pointless;
  });
  const queue = served.map((waiting, index) => {
    let next = waiting;
    if (waiting.toldPosition !== index + 1) {
      next = { ...next, toldPosition: index + 1 };
      replies.push({ call: waiting.call, reply: { type: 'position', request: waiting.request, position: index + 1 } });
    }
    if (next.offered) return next;
    const since = (person: string) => waiting.resting[person] ?? 0;
    // Whoever was not yet offered this caller comes before whoever missed them; a stable sort keeps longest idle among equals.
    const rested = inOrder(
      board,
      waiting.people.filter((person) => since(person) <= view.atMs),
      'longestIdle',
      '',
    ).toSorted((left, right) => since(left) - since(right));
    const { free } = look({ ...board, engaged }, view, waiting.call, rested, waiting);
    const first = free[0];
    if (!first) return next;
    engaged[first.person] = { call: waiting.call, state: 'ringing', untilMs: null };
    replies.push({
      call: waiting.call,
      reply: { type: 'granted', request: waiting.request, people: [first], skipped: [] },
    });
    return { ...next, offered: true };
  });
  const { [name]: _before, ...others } = board.queues;
  return { board: { ...board, engaged, queues: queue.length > 0 ? { ...others, [name]: queue } : others }, replies };
}

function look(
  board: Switchboard,
  view: BoardView,
  call: string,
  people: readonly string[],
  as: AskedAs,
): { free: Granted[]; skipped: Skipped[] } {
  const plan = view.planOf(call);
  const free: Granted[] = [];
  const skipped: Skipped[] = [];
  for (const person of people) {
    const availability = availabilityOf(plan, view.situation, person, view.atMs, as);
    if ('why' in availability) skipped.push({ person, ...availability });
    else if (Object.hasOwn(board.engaged, person)) skipped.push({ person, why: 'busy' });
    else free.push({ person, phones: availability.phones });
  }
  return { free, skipped };
}

function inOrder(board: Switchboard, people: readonly string[], order: Order, pointer: string): readonly string[] {
  if (order === 'given') return people;
  if (order === 'longestIdle') {
    // A stable sort: people who never talked keep the team's order.
    return [...people].sort((left, right) => (board.lastTalkMs[left] ?? 0) - (board.lastTalkMs[right] ?? 0));
  }
  const last = people.indexOf(board.pointers[pointer] ?? '');
  return last < 0 ? people : [...people.slice(last + 1), ...people.slice(0, last + 1)];
}

function leaveQueues(queues: Switchboard['queues'], call: string): Switchboard['queues'] {
  return Object.fromEntries(
    Object.entries(queues)
      .map(([name, queue]) => [name, queue.filter((waiting) => waiting.call !== call)] as const)
      .filter(([, queue]) => queue.length > 0),
  );
}

const mapQueues = (queues: Switchboard['queues'], change: (waiting: Waiting) => Waiting): Switchboard['queues'] =>
  Object.fromEntries(Object.entries(queues).map(([name, queue]) => [name, queue.map(change)]));

function without<T>(record: Readonly<Record<string, T>>, drop: (value: T, key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => !drop(value, key)));
}
