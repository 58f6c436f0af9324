import type { Plan } from '../plan/plan.ts';
import { NORMAL, type Situation } from '../plan/situation.ts';
import { spellOf } from './availability-memo.ts';
import { advanceCall, beginCallback, offerCall } from './advance-call.ts';
import type { CallRequest, CallStep } from './call-run.ts';
import type { CallState } from './call.ts';
import type { Effect } from './effect.ts';
import type { CallInput, OfficeInput } from './input.ts';
import type { Kinds } from './kind.ts';
import {
  IDLE_SWITCHBOARD,
  type Addressed,
  type BoardView,
  type CallbackTurn,
  type Changed,
  type Switchboard,
} from './board.ts';
import { ask, callEnded, nextTick, release, talking, tick } from './switchboard.ts';
import { attempted } from './tickets.ts';
import type { TraceLine } from './trace.ts';

/** The running state of an office: its calls in progress, what they share, and the only timer. Plain JSON. */
export interface Office {
  readonly calls: Readonly<Record<string, CallState>>;
  readonly switchboard: Switchboard;
  readonly situation: Situation;
  /** The version that calls the office begins by itself begin on: activated last, or else the first that a call was offered on. */
  readonly activeVersion: string | null;
  /** When the office wants a `wake`, in UTC milliseconds, or null. */
  readonly wakeAtMs: number | null;
}

/** Plans by version: every version that a call in progress is on, and the active one. */
export type Plans = Readonly<Record<string, Plan>>;

/** What one input did to an office; `ended` are the final states of calls that ended, which the office no longer holds. */
export interface OfficeStep {
  readonly office: Office;
  readonly effects: readonly Effect[];
  readonly trace: readonly TraceLine[];
  readonly ended: readonly CallState[];
}

/** An office without calls in a declared situation. */
export const openOffice = (situation: Situation = NORMAL): Office => ({
  calls: {},
  switchboard: IDLE_SWITCHBOARD,
  situation,
  activeVersion: null,
  wakeAtMs: null,
});

/**
 * Advances an office by one input: routes it to its call, feeds the call's requests to the switchboard and the answers back,
 * until nothing is left to do. Inputs for unknown or ended calls change nothing, nor does an offer of a call in progress; an id is
 * offered once: the office no longer knows which calls have ended. Pure and total: replaying the same log gives
 * the same office, effects and trace.
 */
export function advanceOffice(plans: Plans, kinds: Kinds, office: Office, input: OfficeInput): OfficeStep {
  const work = new Work(plans, kinds, office, input.atMs);
  switch (input.type) {
    case 'offered': {
      if (office.calls[input.call]) break; // It was told twice.
      // An offer may be of a version older than the one activated since; only the first tells which one is active.
      const plan = office.activeVersion === null ? work.activate(input.version) : work.planOf(input.version);
      work.adopt(offerCall(plan, kinds, office.situation, input));
      break;
    }
    case 'wake':
      work.wake();
      break;
    case 'activated':
      work.activate(input.version);
      work.tick();
      break;
    case 'situation':
      work.situation(input.situation);
      break;
    case 'done':
      work.give(input.call, { type: 'done', atMs: input.atMs, op: input.op, result: input.result });
      break;
    default:
      work.give(input.call, { type: input.type, atMs: input.atMs });
  }
  return work.settle();
}

class Work {
  private readonly effects: Effect[] = [];
  private readonly trace: TraceLine[] = [];
  private readonly ended: CallState[] = [];
  private readonly inbox: (Addressed | CallbackTurn)[] = [];
  private readonly outbox: { call: string; request: CallRequest }[] = [];
  private readonly calls: Record<string, CallState>;
  private board: Switchboard;
  private now: Situation;
  private active: string | null;
  private readonly view: BoardView;

  constructor(
    private readonly plans: Plans,
    private readonly kinds: Kinds,
    office: Office,
    private readonly atMs: number,
  ) {
    this.calls = { ...office.calls };
    this.board = office.switchboard;
    this.now = office.situation;
    this.active = office.activeVersion;
    this.view = this.viewNow();
  }

  /** The plan of a version that new calls begin on from here on. */
  activate(version: string): Plan {
    this.active = version;
    return this.planOf(version);
  }

  planOf(version: string): Plan {
    const plan = this.plans[version];
    if (!plan) throw new Error(`no plan of version ${version}`);
    return plan;
  }

  adopt(step: CallStep): void {
    const { call } = step;
    if (call.phase === 'ended') {
      this.ended.push(call);
      delete this.calls[call.id];
      this.gone.set(call.id, call);
      this.board = callEnded(this.board, call.id);
    } else this.calls[call.id] = call;
    this.effects.push(...step.effects);
    this.trace.push(...step.trace);
    for (const request of step.requests) this.outbox.push({ call: call.id, request });
  }

  give(id: string, input: CallInput): void {
    const call = this.calls[id];
    if (call) this.adopt(advanceCall(this.plans[call.version]!, this.kinds, call, input));
  }

  wake(): void {
    this.tick();
    const due = Object.values(this.calls)
      .filter((call) => call.wakeAtMs !== null && call.wakeAtMs <= this.atMs)
      .sort((left, right) => left.wakeAtMs! - right.wakeAtMs! || (left.id < right.id ? -1 : 1));
    for (const call of due) this.give(call.id, { type: 'wake', atMs: this.atMs });
  }

  situation(situation: Situation): void {
    this.now = situation;
    this.tick();
  }

  tick(): void {
    this.board = this.reply(tick(this.board, this.view));
  }

  /** Answers before requests: what the switchboard said already must not be overtaken by what calls ask next. */
  settle(): OfficeStep {
    for (;;) {
      const answer = this.inbox.shift();
      if (answer && 'ticket' in answer) {
        this.callBack(answer);
        continue;
      }
      if (answer) {
        this.give(answer.call, { ...answer.reply, atMs: this.atMs });
        continue;
      }
      const asked = this.outbox.shift();
      if (!asked) break;
      this.board = this.reply(this.change(asked.call, asked.request));
    }
    let wakeAtMs = nextTick(this.board, this.view) ?? Infinity;
    for (const call of Object.values(this.calls)) wakeAtMs = Math.min(wakeAtMs, call.wakeAtMs ?? Infinity);
    return {
      office: {
        calls: this.calls,
        switchboard: this.board,
        situation: this.now,
        activeVersion: this.active,
        wakeAtMs: wakeAtMs === Infinity ? null : wakeAtMs,
      },
      effects: this.effects,
      trace: this.trace,
      ended: this.ended,
    };
  }

  /** The office begins a call by itself, on the version that is active now. */
  private callBack(turn: CallbackTurn): void {
    const version = this.active!;
    this.adopt(beginCallback(this.plans[version]!, this.kinds, this.now, { ...turn, version, atMs: this.atMs }));
  }

  private change(call: string, request: CallRequest): Changed {
    switch (request.type) {
      case 'talking':
        return talking(this.board, this.view, call, request.person);
      case 'release':
        return release(this.board, this.view, call, request.wrapUpMs);
      case 'attempted':
        return { board: attempted(this.board, this.view, call, request), replies: [], callbacks: [] };
      default:
        return ask(this.board, this.view, call, request);
    }
  }

  private reply({ board, replies, callbacks }: Changed): Switchboard {
    this.inbox.push(...replies, ...callbacks);
    return board;
  }

  /** Calls that ended in this very advance: what they still ask for is about their version and caller. */
  private readonly gone = new Map<string, CallState>();

  private viewNow(): BoardView {
    const callOf = (id: string) => this.calls[id] ?? this.gone.get(id);
    const planNow = () => (this.active === null ? null : (this.plans[this.active] ?? null));
    const situationNow = () => this.now;
    return {
      get situation() {
        return situationNow();
      },
      atMs: this.atMs,
      planOf: (id) => this.plans[callOf(id)?.version ?? '']!,
      callerOf: (id) => callOf(id)?.caller ?? null,
      get activePlan() {
        return planNow();
      },
      availability: (plan, person, as) => spellOf(plan, this.now, person, this.atMs, as).availability,
    };
  }
}
