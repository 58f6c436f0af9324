import type { Plan } from '../plan/plan.ts';
import type { CallState, Outcome } from './call.ts';
import type { Effect, OpType, Start } from './effect.ts';
import { factsOf, type Facts } from './facts.ts';
import type { OwnCall } from './fresh-call.ts';
import type { CallbackTurn } from './board.ts';
import type { Attempted, CallInput, Request } from './input.ts';
import { kindOf, type Kinds, type Move, type StepContext, type StepInput } from './kind.ts';
import { nameOf, RunContext, type Answers } from './run-context.ts';
import { hoursAskedFirst } from './hours-asked-first.ts';
import { attemptOf } from './attempt-of.ts';
import { enterCallback, onCallback } from './procedures/call-back.ts';
import { enterDestination, onDestination } from './procedures/destination.ts';
import { destinationArgs, outcomeArgs } from './line-args.ts';
import { sayPrompt, type Said } from './say-prompt.ts';
import { line, type Line, type TraceLine } from './trace.ts';
import { fallbackOf, LOST, outcomeAt, wayAfter, type After, type Way } from './way-after.ts';
import { withoutFailure } from './without-failure.ts';

/** Past this many node entries, visits of one node, or flows inside flows, a call takes its number's fallback (DESIGN, section 4). */
export const BOUNDS = { entries: 200, visits: 10, depth: 20, trail: 50 } as const;

/** A request of a call as the office sees it: `release`, `talking` and `attempted` are the engine's own, the rest come from steps. */
export type CallRequest =
  | Request
  | { readonly type: 'talking'; readonly person: string }
  | { readonly type: 'release'; readonly wrapUpMs: number }
  | ({ readonly type: 'attempted' } & Attempted);

/** Where calls put down what they bring about, in order; `trace` is null where nobody reads it. */
export interface Notes {
  readonly effects: Effect[];
  /** `number` is the request's own, by which answers name it; 0 where none comes. */
  readonly requests: { readonly call: string; readonly request: CallRequest; readonly number: number }[];
  readonly trace: TraceLine[] | null;
}

/** What one input does to a call, which is changed in place: used for one input and thrown away. */
export class CallRun implements Answers {
  private facts: Facts | null = null;
  /** As visits of the call, once this run has a copy of them: it may go through many steps. */
  private visits: Record<string, number> | null = null;

  constructor(
    private readonly plan: Plan,
    private readonly kinds: Kinds,
    private readonly atMs: number,
    private readonly call: OwnCall,
    private readonly notes: Notes,
  ) {}

  take(input: CallInput): void {
    switch (input.type) {
      case 'callerHungUp':
        this.say(line('call.callerHungUp'), '@call');
        // A caller who hangs up on the person they reached was answered.
        this.end(this.call.talk ?? { kind: 'callerHungUp' });
        return;
      case 'talkEnded':
        if (this.call.phase === 'talking' && this.call.talk) this.end(this.call.talk);
        return;
      case 'done': {
        const open = this.call.openOps.find((candidate) => candidate.op === input.op);
        if (!open) return; // Late or duplicate: exactly one `done` an operation counts.
        this.call.openOps = this.call.openOps.filter((candidate) => candidate !== open);
        if (open.type === 'answer') {
          if (input.result.is === 'failed') this.end({ kind: 'failed', why: 'answer' });
          return;
        }
        if (this.call.phase === 'routing')
          this.step({ type: 'done', of: open.type, result: withoutFailure(open.type, input.result) });
        return;
      }
      case 'wake':
        if (this.call.phase !== 'routing' || this.call.wakeAtMs === null || this.atMs < this.call.wakeAtMs) return;
        this.call.wakeAtMs = null;
        this.step({ type: 'wake' });
        return;
      default:
        if (this.call.phase !== 'routing' || !this.call.openRequests.includes(input.request)) return;
        // A place in a queue stays open: its positions and its grants keep coming.
        if (input.type === 'refused' || input.type === 'counted' || input.type === 'booked')
          this.call.openRequests = this.call.openRequests.filter((request) => request !== input.request);
        if (input.type === 'granted' || input.type === 'position' || input.type === 'waits') this.call.held = true;
        this.step(input);
    }
  }

  /** Enters a place and every place that follows at once, until the call waits or ends. */
  goTo(place: Way): void {
    let next: Way | null = place;
    while (next) next = this.apply(this.enter(next));
  }

  callBack(to: CallbackTurn['to']): void {
    this.apply(enterCallback(this.context({}), this.call.callback!, to));
  }

  takeFallback(code: string, args: Line['args'] = {}): void {
    const number = this.plan.numbers[this.call.number]!;
    this.say(line(code, args));
    this.goTo({ at: 'destination', flow: this.call.place.flow, destination: number.fallback, as: 'fallback' });
  }

  say(said: Line, node?: string): void {
    if (this.notes.trace === null) return;
    const place = this.call.place;
    this.notes.trace.push({
      atMs: this.atMs,
      call: this.call.id,
      flow: place.flow,
      node: node ?? nameOf(place),
      code: said.code,
      args: said.args,
    });
  }

  private enter(place: Way): Move {
    const { call } = this;
    call.entries += 1;
    call.place = place;
    call.memory = null;
    call.wakeAtMs = null;
    if (place.at === 'destination') {
      this.say(
        line(place.as === 'fallback' ? 'fallback.taken' : 'safetyNet.taken', destinationArgs(place.destination)),
      );
      return enterDestination(this.context({}), place.destination);
    }
    const key = `${place.flow}/${place.node}`;
    if (this.visits === null) call.visits = this.visits = { ...call.visits };
    const visits = (this.visits[key] ?? 0) + 1;
    this.visits[key] = visits;
    if (call.entries > BOUNDS.entries) return lost('bound.entries', { entries: BOUNDS.entries });
    if (visits > BOUNDS.visits) return lost('bound.visits', { visits: BOUNDS.visits });
    const node = this.plan.flows[place.flow]?.nodes[place.node];
    const kind = node && kindOf(this.kinds, node.kind);
    if (!node || !kind) return lost('step.missing', { step: place.node });
    return this.guarded(() => kind.enter(this.context(node.settings)));
  }

  private step(input: StepInput): void {
    const place = this.call.place;
    let move: Move;
    if (place.at === 'destination') move = onDestination(this.context({}), place.destination, input, this.call.memory);
    else if (place.at === 'callback') move = onCallback(this.context({}), this.call.callback!, input, this.call.memory);
    else {
      const node = this.plan.flows[place.flow]?.nodes[place.node];
      const kind = node && kindOf(this.kinds, node.kind);
      if (!node || !kind?.on) return;
      move = this.guarded(() => kind.on!(this.context(node.settings), input, this.call.memory));
    }
    const next = this.apply(move);
    if (next) this.goTo(next);
  }

  /** A step that throws must not lose its caller: the call takes the fallback and the trace says which step broke. */
  private guarded(run: () => Move): Move {
    try {
      return run();
    } catch (error) {
      return lost('step.broke', { reason: error instanceof Error ? error.message : 'unknown' });
    }
  }

  private apply(move: Move): Way | null {
    const { call } = this;
    for (const said of move.lines ?? []) this.say(said);
    switch (move.move) {
      case 'wait': {
        for (const type of move.stop ?? []) this.stop(type);
        call.memory = move.memory;
        if (move.outcome !== undefined) call.talk = move.outcome;
        if (move.wakeInMs !== undefined) call.wakeAtMs = move.wakeInMs === null ? null : this.atMs + move.wakeInMs;
        for (const start of move.start ?? []) this.start(start);
        for (const request of move.requests ?? []) this.request(request);
        return null;
      }
      case 'talk': {
        this.stop();
        call.phase = 'talking';
        call.talk = outcomeAt(this.call.place, move.outcome);
        call.wakeAtMs = null;
        call.wrapUpMs = move.wrapUpMs ?? 0;
        call.openRequests = [];
        if (move.outcome.kind === 'answered') this.ask({ type: 'talking', person: move.outcome.person });
        return null;
      }
      case 'end':
        for (const start of move.start ?? []) this.start(start);
        this.end(outcomeAt(this.call.place, move.outcome));
        return null;
      case 'exit':
        this.leave();
        this.note(move);
        return this.follow(move.exit);
      case 'enterFlow':
        this.leave();
        return this.enterFlow(move.flow);
      case 'return':
        this.leave();
        return this.returnFrom();
      case 'back':
        this.leave();
        return this.back();
    }
  }

  private note({ labels, collected, remember }: Move & { move: 'exit' }): void {
    const { call } = this;
    const { place } = call;
    if (labels) call.labels = { ...call.labels, ...labels };
    if (collected) call.collected = { ...call.collected, ...collected };
    if (remember && place.at === 'node') {
      const here = { flow: place.flow, node: place.node, depth: call.returns.length };
      call.trail = [...call.trail, here].slice(-BOUNDS.trail);
    }
  }

  private enterFlow(id: string): Way | null {
    const { place, returns } = this.call;
    const flow = Object.hasOwn(this.plan.flows, id) ? this.plan.flows[id] : undefined;
    if (!flow || place.at !== 'node') {
      this.say(line('flow.missing'));
      return this.fallbackPlace(place.flow);
    }
    if (returns.length >= BOUNDS.depth) {
      this.say(line('bound.depth', { depth: BOUNDS.depth }));
      return this.fallbackPlace(place.flow);
    }
    this.call.returns = [...returns, { flow: place.flow, node: place.node }];
    return { at: 'node', flow: id, node: flow.start };
  }

  private returnFrom(): Way | null {
    const { returns, place } = this.call;
    const to = returns.at(-1);
    if (!to) {
      this.say(line('return.nowhere'));
      return this.fallbackPlace(place.flow);
    }
    this.call.returns = returns.slice(0, -1);
    this.call.place = { at: 'node', ...to };
    return this.follow('back');
  }

  private back(): Way | null {
    const { place, trail, returns } = this.call;
    const to = trail.at(-1);
    if (!to) return place.at === 'callback' ? null : place;
    this.call.trail = trail.slice(0, -1);
    this.call.returns = returns.slice(0, to.depth);
    return { at: 'node', flow: to.flow, node: to.node };
  }

  private follow(exit: string): Way | null {
    const { place } = this.call;
    if (place.at === 'callback') return null;
    const after = wayAfter(this.plan, this.kinds, this.call.number, place, exit);
    const said = FOLLOWED[after.by];
    if (said !== null) this.say(line(said, after.by === 'nobody' ? {} : { exit }));
    if ('to' in after) return after.to;
    this.end(after.end);
    return null;
  }

  private fallbackPlace(flow: string): Way {
    return fallbackOf(this.plan, this.call.number, flow);
  }

  private start(start: Start): void {
    const { call, notes } = this;
    const media = start.type === 'play' || start.type === 'gather' || start.type === 'record' || start.type === 'hold';
    if (media && !call.pickedUp) {
      const op = call.nextOp++;
      call.pickedUp = true;
      call.openOps = [...call.openOps, { op, type: 'answer' }];
      notes.effects.push({ call: call.id, op, type: 'answer' });
    }
    const op = call.nextOp++;
    notes.effects.push({ call: call.id, op, ...start });
    if (start.type !== 'notify') call.openOps = [...call.openOps, { op, type: start.type }];
  }

  private request(request: Request): void {
    const { call } = this;
    const number = call.nextRequest++;
    if (request.type === 'enqueue') call.lastQueue = request.queue;
    // `rest` and `locate` expect no answer of their own: the place in the queue that they belong to stays open.
    if (request.type !== 'rest' && request.type !== 'locate') call.openRequests = [...call.openRequests, number];
    this.ask(request, number);
  }

  private ask(request: CallRequest, number = 0): void {
    this.notes.requests.push({ call: this.call.id, request, number });
  }

  /** Stops what runs, or of that only the operations of a type. */
  private stop(type?: OpType): void {
    const { call } = this;
    const stops = ({ type: open }: CallState['openOps'][number]) =>
      open !== 'answer' && (type === undefined || open === type);
    if (!call.openOps.some(stops)) return;
    for (const open of call.openOps)
      if (stops(open)) this.notes.effects.push({ call: call.id, op: call.nextOp++, type: 'stop', stops: open.op });
    call.openOps = call.openOps.filter((open) => !stops(open));
  }

  private leave(): void {
    const { call } = this;
    this.stop();
    if (call.held || call.openRequests.length > 0) this.ask({ type: 'release', wrapUpMs: 0 });
    call.held = false;
    call.openRequests = [];
    call.wakeAtMs = null;
  }

  private end(outcome: Outcome): void {
    const { call } = this;
    this.stop();
    // Before the release: a ticket whose attempt is over may be next for whoever it frees.
    if (call.callback) this.ask({ type: 'attempted', ...attemptOf(call, outcome) });
    this.ask({ type: 'release', wrapUpMs: call.wrapUpMs });
    const op = call.nextOp++;
    call.phase = 'ended';
    call.outcome = outcome;
    call.held = false;
    call.openRequests = [];
    call.openOps = [];
    call.wakeAtMs = null;
    if (outcome.kind !== 'callerHungUp') this.notes.effects.push({ call: call.id, op, type: 'hangup' });
    this.say(line('call.ended', outcomeArgs(outcome)), '@call');
  }

  private context(settings: Record<string, unknown>): StepContext<Record<string, unknown>> {
    return new RunContext(this.plan, this.call, settings, this.atMs, this);
  }

  /** Most steps ask for no facts: they are put together when one does. */
  readFacts(): Facts {
    if (this.facts) return this.facts;
    const { call } = this;
    const facts = factsOf(this.plan, call, this.atMs);
    this.facts = {
      ...facts,
      // What sorted the caller is what placeholders in later greetings are about.
      period: (id) => {
        call.lastHours = id;
        return facts.period(id);
      },
      onCall: (id) => {
        call.lastRotation = id;
        return facts.onCall(id);
      },
    };
    return this.facts;
  }

  speak(prompt: string | undefined): Said {
    const { plan, call, atMs } = this;
    return sayPrompt(plan, prompt, atMs, () => ({
      situation: call.situation,
      hours: call.lastHours ?? hoursAskedFirst(plan, this.kinds, call.place.flow),
      rotation: call.lastRotation ?? Object.keys(plan.rotations)[0] ?? null,
      atMs,
    }));
  }
}

/** What a trace says of where a call goes when it leaves a place; a wire speaks for itself, and what is lost was told before. */
const FOLLOWED = {
  wire: null,
  lost: null,
  unwired: 'exit.unwired',
  safetyNet: 'exit.safetyNet',
  goodbye: 'exit.goodbye',
  nobody: 'fallback.nobody',
} as const satisfies Record<After['by'], string | null>;

const lost = (code: string, args: Line['args']): Move => ({ move: 'exit', exit: LOST, lines: [line(code, args)] });
