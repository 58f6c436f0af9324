import type { Addressed, CallbackTurn, Changed, Engaged, Switchboard, Waiting } from './board.ts';
import type { Reply } from './input.ts';
import { lastAgentOf, PAGE, rememberAgent, type LastAgents, type Talked } from './last-agents.ts';

/**
 * A switchboard that is changed in place. Who is engaged and who waits where changes several times an input, so these are maps;
 * what a map or member holds is a value that is replaced and never changed.
 */
export class BoardRun {
  readonly engaged = new Map<string, Engaged>();
  readonly queues = new Map<string, readonly Waiting[]>();
  /** When people last talked; see noteTalk. */
  lastTalkMs: Switchboard['lastTalkMs'] = {};
  pointers: Switchboard['pointers'] = {};
  claims: Switchboard['claims'] = [];
  tickets: Switchboard['tickets'] = [];
  handlingMs: Switchboard['handlingMs'] = {};
  arrivals = 0;
  /** What was said to calls, and whose turn came to be called back, in order; whoever drives this takes them out. */
  readonly said: (Addressed | CallbackTurn)[] = [];

  /** Conversations before the latest ones, and these: pages are made of them when there are enough, or a value is wanted. */
  private agents: LastAgents = [];
  private latest: Talked[] = [];
  /** Its own copy of lastTalkMs, while no value has it as well. */
  private ownTalks: Record<string, number> | null = null;

  constructor(board: Switchboard) {
    this.take(board);
  }

  /** The switchboard as a value that later changes leave alone. */
  value(): Switchboard {
    const engaged: Record<string, Engaged> = {};
    for (const [person, entry] of this.engaged) engaged[person] = entry;
    const { lastTalkMs, pointers, claims, tickets, handlingMs, arrivals } = this;
    const queues = Object.fromEntries(this.queues);
    this.ownTalks = null;
    const lastAgents = this.pageAgents();
    return { engaged, lastTalkMs, lastAgents, pointers, queues, claims, tickets, handlingMs, arrivals };
  }

  /** Goes on with what became of its value. Callbacks are few: their part of the switchboard works on values. */
  become({ board, replies, callbacks }: Changed): void {
    this.engaged.clear();
    this.queues.clear();
    this.take(board);
    this.said.push(...replies, ...callbacks);
  }

  /** Notes who waits in a queue now; one in which nobody does is none. */
  setQueue(name: string, queue: readonly Waiting[]): void {
    if (queue.length > 0) this.queues.set(name, queue);
    else this.queues.delete(name);
  }

  /** Notes when a person's last conversation ended. */
  noteTalk(person: string, atMs: number): void {
    if (this.ownTalks === null) this.lastTalkMs = this.ownTalks = { ...this.lastTalkMs };
    this.ownTalks[person] = atMs;
  }

  /** Remembers that a person talked with a caller. */
  noteAgent(caller: string, person: string): void {
    this.latest.push({ caller, person });
    if (this.latest.length === PAGE) this.pageAgents();
  }

  /** The person who last talked with a caller, or undefined. */
  agentOf(caller: string): string | undefined {
    return this.latest.findLast((talked) => talked.caller === caller)?.person ?? lastAgentOf(this.agents, caller);
  }

  /** The queue a call waits in, or null. */
  queueOf(call: string): string | null {
    for (const [name, queue] of this.queues) for (const waiting of queue) if (waiting.call === call) return name;
    return null;
  }

  say(call: string, reply: Reply): void {
    this.said.push({ call, reply });
  }

  private pageAgents(): LastAgents {
    for (const { caller, person } of this.latest) this.agents = rememberAgent(this.agents, caller, person);
    this.latest = [];
    return this.agents;
  }

  private take(board: Switchboard): void {
    for (const person of Object.keys(board.engaged)) this.engaged.set(person, board.engaged[person]!);
    for (const name of Object.keys(board.queues)) this.queues.set(name, board.queues[name]!);
    this.lastTalkMs = board.lastTalkMs;
    this.ownTalks = null;
    this.agents = board.lastAgents;
    this.latest = [];
    this.pointers = board.pointers;
    this.claims = board.claims;
    this.tickets = board.tickets;
    this.handlingMs = board.handlingMs;
    this.arrivals = board.arrivals;
  }
}
