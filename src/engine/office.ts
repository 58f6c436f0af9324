import type { Plan } from '../plan/plan.ts';
import { NORMAL, type Situation } from '../plan/situation.ts';
import { advanceCall, offerCall, type CallRequest, type CallStep } from './advance-call.ts';
import type { CallState } from './call.ts';
import type { Effect } from './effect.ts';
import type { CallInput, OfficeInput } from './input.ts';
import type { Kinds } from './kind.ts';
import {
  ask,
  IDLE_SWITCHBOARD,
  nextTick,
  release,
  talking,
  tick,
  type Addressed,
  type BoardView,
  type Switchboard,
} from './switchboard.ts';
import type { TraceLine } from './trace.ts';

/** The running state of an office: its calls in progress, what they share, and the only timer. Plain JSON. */
export interface Office {
  readonly calls: Readonly<Record<string, CallState>>;
  readonly switchboard: Switchboard;
  readonly situation: Situation;
  /** When the office wants a `wake`, in UTC milliseconds, or null. */
  readonly wakeAtMs: number | null;
}

/** Plans by version: every version that a call in progress is on. */
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
  wakeAtMs: null,
});

/**
 * Advances an office by one input: routes it to its call, feeds the call's requests to the switchboard and the answers back,
 * until nothing is left to do. Inputs for unknown or ended calls change nothing. Pure and total: replaying the same log gives
 * the same office, effects and trace.
 */
export function advanceOffice(plans: Plans, kinds: Kinds, office: Office, input: OfficeInput): OfficeStep {
  const work = new Work(plans, kinds, office, input.atMs);
  switch (input.type) {
    case 'offered': {
      const plan = plans[input.version];
      if (!plan) throw new Error(`no plan of version ${input.version}`);
      if (!office.calls[input.call]) work.adopt(offerCall(plan, kinds, office.situation, input));
      break;
    }
    case 'wake':
      work.wake();
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
  private readonly inbox: Addressed[] = [];
  private readonly outbox: { call: string; request: CallRequest }[] = [];
  private readonly calls: Record<string, CallState>;
  private board: Switchboard;
  private now: Situation;

  constructor(
    private readonly plans: Plans,
    private readonly kinds: Kinds,
    office: Office,
    private readonly atMs: number,
  ) {
    this.calls = { ...office.calls };
    this.board = office.switchboard;
    this.now = office.situation;
  }

  adopt(step: CallStep): void {
    const { call } = step;
    if (call.phase === 'ended') {
      this.ended.push(call);
      delete this.calls[call.id];
      this.versions.set(call.id, call.version);
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
    this.board = this.reply(tick(this.board, this.view()));
    const due = Object.values(this.calls)
      .filter((call) => call.wakeAtMs !== null && call.wakeAtMs <= this.atMs)
      .sort((left, right) => left.wakeAtMs! - right.wakeAtMs! || (left.id < right.id ? -1 : 1));
    for (const call of due) this.give(call.id, { type: 'wake', atMs: this.atMs });
  }

  situation(situation: Situation): void {
    this.now = situation;
    this.board = this.reply(tick(this.board, this.view()));
  }

  /** Answers before requests: what the switchboard said already must not be overtaken by what calls ask next. */
  settle(): OfficeStep {
    for (;;) {
      const answer = this.inbox.shift();
      if (answer) {
        this.give(answer.call, { ...answer.reply, atMs: this.atMs });
        continue;
      }
      const asked = this.outbox.shift();
      if (!asked) break;
      this.board = this.reply(this.change(asked.call, asked.request));
    }
    const times = [nextTick(this.board, this.view()), ...Object.values(this.calls).map((call) => call.wakeAtMs)].filter(
      (time) => time !== null,
    );
    return {
      office: {
        calls: this.calls,
        switchboard: this.board,
        situation: this.now,
        wakeAtMs: times.length > 0 ? Math.min(...times) : null,
      },
      effects: this.effects,
      trace: this.trace,
      ended: this.ended,
    };
  }

  private change(call: string, request: CallRequest) {
    switch (request.type) {
      case 'talking':
        return talking(this.board, this.view(), call, request.person);
      case 'release':
        return release(this.board, this.view(), call, request.wrapUpMs);
      default:
        return ask(this.board, this.view(), call, request);
    }
  }

  private reply(changed: { board: Switchboard; replies: readonly Addressed[] }): Switchboard {
    this.inbox.push(...changed.replies);
    return changed.board;
  }

  private readonly versions = new Map<string, string>();

  private view(): BoardView {
    return {
      situation: this.now,
      atMs: this.atMs,
      planOf: (id) => this.plans[this.calls[id]?.version ?? this.versions.get(id) ?? '']!,
    };
  }
}
