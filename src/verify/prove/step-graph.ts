import type { Labels, Outcome } from '../../engine/call.ts';
import type { OpResult, Target } from '../../engine/effect.ts';
import type { Request } from '../../engine/input.ts';
import type { Move, StepContext, StepInput } from '../../engine/kind.ts';
import { LOST } from '../../engine/way-after.ts';
import { PACE } from '../../simulate/world.ts';
import { typedKeys } from '../../simulate/typed-keys.ts';
import { everyWay, TooManyWays, type Fork } from './fork.ts';
import { guardKey, type Guard } from './guard.ts';
import type { Note } from './note.ts';
import type { Outside } from './outside.ts';
import type { Runner } from './runner.ts';
import { aged, deadline, NOW, restingAfter, shifted, type Running, type StepState } from './step-state.ts';

/** How a call leaves a step: by an exit, into another flow, back to where it came from, or for good. */
export type Leave =
  | { readonly by: 'exit'; readonly exit: string; readonly remember: boolean }
  | { readonly by: 'flow'; readonly flow: string }
  | { readonly by: 'return' }
  | { readonly by: 'back' }
  | { readonly by: 'end'; readonly outcome: Outcome; readonly talks: boolean };

/** A way from one state of a step to another, or out of it. Times in milliseconds. */
export interface StepEdge {
  readonly guard: Guard;
  readonly notes: readonly Note[];
  /** The shortest and the longest it can take. */
  readonly minMs: number;
  readonly maxMs: number;
  /** What it takes when a call is played (see PACE). */
  readonly paceMs: number;
  /** The longest while the caller answers as soon as the words are over. */
  readonly slowMs: number;
  readonly to: number | Leave;
}

/** Everything that can happen within a step: state 0 is before it is entered. */
export interface StepGraph {
  readonly states: readonly (readonly StepEdge[])[];
  /** Whether some of it could not be followed. */
  readonly cut: boolean;
}

const MOST_STATES = 1500;
const MOST_WAYS = 4000;
/** Music without a timer of the step's own lasts as long as the switchboard lets it. */
const FOR_EVER_MS = 3_600_000;
const LABELS: Labels = { priority: 0, language: null, label: null };

/** Follows a step from entering it to every way out, by its own code. */
export function stepGraph(outside: Outside, flow: string, node: string, runner: Runner): StepGraph {
  return new StepGraphMaker(outside, flow, node, runner).make();
}

class StepGraphMaker {
  private readonly states: StepState[] = [];
  private readonly indexOf = new Map<string, number>();
  private readonly edges: StepEdge[][] = [[]];
  private cut = false;

  constructor(
    private readonly outside: Outside,
    private readonly flow: string,
    private readonly node: string,
    private readonly runner: Runner,
  ) {}

  make(): StepGraph {
    const fresh: StepState = {
      memory: null,
      running: [],
      wakeMs: null,
      standing: null,
      resting: [],
      asks: [],
      missed: null,
    };
    this.states.push(fresh);
    this.add(0, { minMs: 0, maxMs: 0, paceMs: 0, slowMs: 0 }, [], 0, (fork) =>
      this.settle(
        fresh,
        this.run((context) => this.runner.enter(context), fork, 0),
      ),
    );
    for (let index = 1; index < this.states.length; index += 1) this.follow(index);
    return { states: this.edges, cut: this.cut };
  }

  private follow(index: number): void {
    const state = this.states[index]!;
    const [request, ...asks] = state.asks;
    if (request) {
      this.add(index, exactly(0), [], 0, (fork) => this.ask(fork, { ...state, asks }, request));
      return;
    }
    const limit = deadline(state);
    if (state.wakeMs !== null && state.wakeMs <= limit)
      this.event(index, exactly(state.wakeMs), [], { type: 'wake' }, { ...state, wakeMs: null });
    if (state.standing) this.later(index, state, limit);
    for (const running of state.running) this.ends(index, state, running, limit);
  }

  private ends(index: number, state: StepState, running: Running, limit: number): void {
    const { start, ageMs } = running;
    const rest = { ...state, running: state.running.filter((other) => other !== running) };
    const done = (time: Timing, notes: readonly Note[], result: OpResult, missed = state.missed) =>
      this.event(index, time, notes, { type: 'done', of: start.type, result }, { ...rest, missed });
    switch (start.type) {
      case 'play': {
        const left = start.speechMs - ageMs;
        if (left <= limit) done(exactly(left), [], { is: 'played' });
        return;
      }
      case 'gather': {
        const heardMs = start.speechMs;
        done(exactly(heardMs + start.firstKeyMs), [{ is: 'keys', keys: '' }], { is: 'noInput' });
        const seen = new Set<string>();
        for (const result of this.runner.results('gather')) {
          if (result.is !== 'digits') continue;
          const { digits, ended } = typedKeys(result.digits, { call: '', op: 0, ...start });
          if (digits === '' || seen.has(digits)) continue;
          seen.add(digits);
          const lastMs = ended ? 0 : start.betweenKeysMs;
          const time = {
            minMs: lastMs,
            maxMs: heardMs + start.firstKeyMs + (digits.length - 1) * start.betweenKeysMs + lastMs,
            paceMs: heardMs + lastMs,
            slowMs: heardMs + lastMs,
          };
          done(time, [{ is: 'keys', keys: result.digits }], { is: 'digits', digits });
        }
        return;
      }
      case 'ring': {
        const left = start.timeoutMs - ageMs;
        const most = Math.min(left, limit);
        for (const by of answering(start.targets))
          done(
            { minMs: 0, maxMs: most, paceMs: Math.min(PACE.answerMs, most), slowMs: most },
            [{ is: 'ring', targets: start.targets, result: 'answered', by }],
            {
              is: 'answered',
              target: { person: by.person, phone: by.phone, e164: by.e164 },
            },
          );
        for (const { is } of this.runner.results('ring')) {
          if (is !== 'noAnswer' && is !== 'declined' && is !== 'allBusy' && is !== 'allUnreachable') continue;
          if (state.missed !== null && state.missed !== is) continue;
          const note: Note = { is: 'ring', targets: start.targets, result: is };
          if (is === 'noAnswer') {
            if (left <= limit) done(exactly(left), [note], { is }, is);
            continue;
          }
          const paceMs = is === 'declined' ? Math.min(PACE.declineMs, most) : 0;
          done({ minMs: 0, maxMs: most, paceMs, slowMs: paceMs }, [note], { is }, is);
        }
        return;
      }
      case 'hold': {
        const most = Math.min(limit, FOR_EVER_MS);
        for (const key of start.keys) {
          const paceMs = Math.min(Math.max(0, PACE.exitKeyMs - ageMs), most);
          done({ minMs: 0, maxMs: most, paceMs, slowMs: paceMs }, [{ is: 'holdKey', key }], {
            is: 'digits',
            digits: key,
          });
        }
        return;
      }
      case 'record': {
        const ms = Math.min(PACE.messageMs, start.maxMs);
        done({ minMs: 0, maxMs: start.maxMs, paceMs: ms, slowMs: ms }, [{ is: 'record', left: true }], {
          is: 'recorded',
          ms,
        });
        done(exactly(start.silenceMs), [{ is: 'record', left: false }], { is: 'recorded', ms: 0 });
        return;
      }
      case 'dialCaller':
        return;
    }
  }

  /** The switchboard has something for a call that waits: as late as can be, for at once is a choice of its own. */
  private later(index: number, state: StepState, limit: number): void {
    if (state.running.some(({ start }) => start.type === 'ring')) return;
    const most = Math.min(limit, FOR_EVER_MS);
    const time = { minMs: 0, maxMs: most, paceMs: most, slowMs: most };
    const resting = aged(state, most).resting.map(({ person }) => person);
    this.add(index, time, [], most, (fork) => {
      const reply = this.outside.later(fork, state.standing!, resting);
      const left: StepState =
        reply.type === 'granted' && state.standing!.in === 'queue' ? state : { ...state, standing: null };
      return this.settle(
        aged(left, most),
        this.run((context) => this.runner.on(context, reply, state.memory), fork, most),
      );
    });
  }

  private event(index: number, time: Timing, notes: readonly Note[], input: StepInput, rest: StepState): void {
    const at = (ms: number) => (fork: Fork) =>
      this.settle(
        aged(rest, ms),
        this.run((context) => this.runner.on(context, input, rest.memory), fork, ms),
      );
    // Where what follows does not depend on when it happens, one way stands for them all.
    if (rest.wakeMs === null && rest.standing === null && rest.running.length === 0) {
      this.add(index, time, notes, time.paceMs, at(time.paceMs));
      return;
    }
    for (const ms of new Set([time.minMs, time.paceMs, time.maxMs]))
      this.add(index, { minMs: ms, maxMs: ms, paceMs: ms, slowMs: ms }, notes, ms, at(ms));
  }

  private add(
    from: number,
    { minMs, maxMs, paceMs, slowMs }: Timing,
    notes: readonly Note[],
    ms: number,
    run: (fork: Fork) => StepState | Leave,
  ): void {
    const land = (value: StepState | Leave): number | Leave | null =>
      'by' in value ? value : this.indexFor(shifted(value, ms));
    try {
      for (const { value, guard, notes: more } of everyWay(run, MOST_WAYS, (value) => JSON.stringify(value))) {
        const to = land(value);
        if (to !== null) this.push(from, { guard, notes: [...notes, ...more], minMs, maxMs, paceMs, slowMs, to });
      }
    } catch (error) {
      if (!(error instanceof TooManyWays)) throw error;
      this.cut = true;
    }
  }

  /** Of ways that differ only in how long they take, the slowest and the quickest are kept. */
  private push(from: number, edge: StepEdge): void {
    const key = `${from} ${JSON.stringify(edge.to)} ${guardKey(edge.guard)}`;
    const at = this.twins.get(key);
    if (at === undefined) {
      this.twins.set(key, [this.edges[from]!.push(edge) - 1]);
      return;
    }
    const edges = this.edges[from]!;
    const [first, second] = at;
    const slow = edges[first!]!;
    const quick = edges[second ?? first!]!;
    const minMs = Math.min(slow.minMs, edge.minMs);
    const maxMs = Math.max(slow.maxMs, edge.maxMs);
    const slowest = edge.slowMs > slow.slowMs ? edge : slow;
    const others = [slow, quick, edge].filter((one) => one !== slowest);
    const quickest = others.reduce((best, one) => (one.paceMs < best.paceMs ? one : best));
    edges[first!] = { ...slowest, minMs, maxMs };
    if (second !== undefined) edges[second] = { ...quickest, minMs, maxMs };
    else if (quickest.paceMs < slowest.paceMs) at.push(edges.push({ ...quickest, minMs, maxMs }) - 1);
  }

  private readonly twins = new Map<string, number[]>();

  private indexFor(state: StepState): number | null {
    const key = JSON.stringify(state);
    const known = this.indexOf.get(key);
    if (known !== undefined) return known;
    if (this.states.length >= MOST_STATES) {
      this.cut = true;
      return null;
    }
    const index = this.states.length;
    this.indexOf.set(key, index);
    this.states.push(state);
    this.edges.push([]);
    return index;
  }

  private run(step: (context: StepContext<Record<string, unknown>>) => Move, fork: Fork, ms: number): Move {
    try {
      return step(this.context(fork, NOW + ms));
    } catch {
      // The engine lets such a call take the number's fallback.
      return { move: 'exit', exit: LOST };
    }
  }

  /** Does what a move says. */
  private settle(before: StepState, move: Move): StepState | Leave {
    switch (move.move) {
      case 'exit':
        return { by: 'exit', exit: move.exit, remember: move.remember ?? false };
      case 'enterFlow':
        return { by: 'flow', flow: move.flow };
      case 'return':
        return { by: 'return' };
      case 'back':
        return { by: 'back' };
      case 'talk':
        return { by: 'end', outcome: move.outcome, talks: true };
      case 'end':
        return { by: 'end', outcome: move.outcome, talks: false };
      case 'wait':
        break;
    }
    return {
      ...before,
      memory: move.memory,
      running: [
        ...before.running.filter(({ start }) => !move.stop?.includes(start.type)),
        ...(move.start ?? []).flatMap((start) => (start.type === 'notify' ? [] : [{ start, ageMs: 0 }])),
      ],
      wakeMs: move.wakeInMs === undefined ? before.wakeMs : move.wakeInMs,
      resting: restingAfter(before.resting, move.requests ?? []),
      // Giving somebody back is answered by nothing.
      asks: [...before.asks, ...(move.requests ?? []).filter(({ type }) => type !== 'rest')],
    };
  }

  /** Lets the switchboard answer a request; what follows from an answer comes before the next request. */
  private ask(fork: Fork, before: StepState, request: Request): StepState | Leave {
    const { replies, standing } = this.outside.ask(fork, request);
    let state: StepState = standing === undefined ? before : { ...before, standing };
    for (const reply of replies) {
      const { memory } = state;
      const next = this.settle(
        state,
        this.run((context) => this.runner.on(context, reply, memory), fork, 0),
      );
      if ('by' in next) return next;
      state = next;
    }
    return state;
  }

  private context(fork: Fork, atMs: number): StepContext<Record<string, unknown>> {
    const { outside, flow, node, runner } = this;
    const { plan } = outside;
    const number = Object.keys(plan.numbers)[0] ?? '';
    return {
      plan,
      flow,
      node,
      settings: runner.settings,
      facts: outside.facts(fork),
      atMs,
      get caller() {
        return outside.caller(fork);
      },
      labels: LABELS,
      offeredAtMs: NOW,
      lastQueue: null,
      number,
      dialled: plan.numbers[number]?.e164 ?? '',
      speak: (prompt) => outside.said(fork, prompt, flow),
    };
  }
}

interface Timing {
  readonly minMs: number;
  readonly maxMs: number;
  readonly paceMs: number;
  readonly slowMs: number;
}

const exactly = (ms: number): Timing => ({ minMs: ms, maxMs: ms, paceMs: ms, slowMs: ms });

/** One of the phones of each person, and each outside number: whoever can take the call. */
function answering(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter(({ person, e164 }) => {
    const who = person ?? e164 ?? '';
    if (seen.has(who)) return false;
    seen.add(who);
    return true;
  });
}
