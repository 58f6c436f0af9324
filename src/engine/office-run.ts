import type { Plan } from '../plan/plan.ts';
import type { Situation } from '../plan/situation.ts';
import { advanceCall, beginCallback, offerCall } from './advance-call.ts';
import { spellOf } from './availability-memo.ts';
import type { AskedAs, Availability } from './availability.ts';
import { BoardRun } from './board-run.ts';
import type { BoardView, CallbackTurn } from './board.ts';
import type { CallRequest, Notes } from './call-run.ts';
import type { CallState } from './call.ts';
import { copyCall, type OwnCall } from './fresh-call.ts';
import type { CallInput, OfficeInput } from './input.ts';
import type { Kinds } from './kind.ts';
import type { Office, OfficeStep, Plans } from './office.ts';
import { rowSpell, type RowSpell } from './row-memo.ts';
import { ask, callbackEnded, callEnded, nextTick, release, talking, tick } from './switchboard.ts';
import type { TraceLine } from './trace.ts';

const NO_TRACE: readonly TraceLine[] = [];

/**
 * An office that is advanced in place: what advanceOffice does, for drivers that want its next state and not every one. What it
 * was given and what it hands out as values it leaves alone; what it changes is its own.
 */
export class OfficeRun implements BoardView {
  atMs = 0;
  situation: Situation;
  /** When the office wants a `wake`, in UTC milliseconds, or null. */
  wakeAtMs: number | null;
  private readonly calls: Map<string, OwnCall>;
  /** The calls that a value holds as well: these are copied before they change, all others change in place. */
  private readonly shared: Set<string>;
  private readonly board: BoardRun;
  private active: string | null;
  private notes: Notes = { effects: [], requests: [], trace: null };
  private ended: CallState[] = [];
  /** Calls that ended in this very advance: what they still ask for is about their version and caller. */
  private readonly gone = new Map<string, CallState>();

  constructor(
    private readonly plans: Plans,
    private readonly kinds: Kinds,
    office: Office,
    /** Whether steps say what they do in trace lines. */
    private readonly traced = true,
  ) {
    this.calls = new Map(Object.entries(office.calls));
    this.shared = new Set(this.calls.keys());
    this.board = new BoardRun(office.switchboard);
    this.situation = office.situation;
    this.active = office.activeVersion;
    this.wakeAtMs = office.wakeAtMs;
  }

  /** The office as a value that later inputs leave alone. */
  office(): Office {
    for (const id of this.calls.keys()) this.shared.add(id);
    return {
      calls: Object.fromEntries(this.calls),
      switchboard: this.board.value(),
      situation: this.situation,
      activeVersion: this.active,
      wakeAtMs: this.wakeAtMs,
    };
  }

  /** A call in progress, which the next input may change, or undefined. */
  call(id: string): CallState | undefined {
    return this.calls.get(id);
  }

  /** Advances by one input, and says what that did besides changing the office. */
  take(input: OfficeInput): Omit<OfficeStep, 'office'> {
    const due = input.type !== 'wake' && this.wakeAtMs !== null && this.wakeAtMs <= input.atMs;
    this.atMs = input.atMs;
    this.notes = { effects: [], requests: [], trace: this.traced ? [] : null };
    this.ended = [];
    switch (input.type) {
      case 'offered': {
        if (this.calls.has(input.call)) break; // It was told twice.
        const call = offerCall(this.versionOf(input.version), this.kinds, this.situation, input, this.notes);
        // An offer may be of a version older than the one activated since; only the first tells which one is active.
        this.active ??= input.version;
        this.adopt(call);
        break;
      }
      case 'wake':
        this.wake();
        break;
      case 'activated':
        this.versionOf(input.version);
        this.active = input.version;
        tick(this.board, this);
        break;
      case 'situation':
        this.situation = input.situation;
        tick(this.board, this);
        break;
      default:
        this.give(input.call, input);
    }
    this.settle();
    // Something else came first at the very instant of a wake: whoever becomes free then is still to be noticed.
    if (due) this.wakeAtMs = Math.min(this.wakeAtMs ?? Infinity, input.atMs);
    return { effects: this.notes.effects, trace: this.notes.trace ?? NO_TRACE, ended: this.ended };
  }

  get activePlan(): Plan | null {
    return this.active === null ? null : (this.plans[this.active] ?? null);
  }

  planOf(call: string): Plan {
    return this.plans[this.known(call)?.version ?? '']!;
  }

  callerOf(call: string): string | null {
    return this.known(call)?.caller ?? null;
  }

  availability(plan: Plan, person: string, as: AskedAs): Availability {
    return spellOf(plan, this.situation, person, this.atMs, as).availability;
  }

  row(plan: Plan, people: readonly string[], as: Pick<AskedAs, 'signedInTo'>): RowSpell {
    return rowSpell(plan, this.situation, people, this.atMs, as);
  }

  private known(call: string): CallState | undefined {
    return this.calls.get(call) ?? this.gone.get(call);
  }

  private versionOf(version: string): Plan {
    const plan = this.plans[version];
    if (!plan) throw new Error(`no plan of version ${version}`);
    return plan;
  }

  private adopt(call: OwnCall): void {
    if (call.phase !== 'ended') {
      this.calls.set(call.id, call);
      return;
    }
    this.ended.push(call);
    this.calls.delete(call.id);
    this.gone.set(call.id, call);
    callEnded(this.board, call.id);
  }

  private give(id: string, input: CallInput): void {
    let call = this.calls.get(id);
    if (!call) return;
    if (this.shared.size > 0 && this.shared.delete(id)) this.calls.set(id, (call = copyCall(call)));
    advanceCall(this.plans[call.version]!, this.kinds, call, this.atMs, input, this.notes);
    if (call.phase === 'ended') this.adopt(call);
  }

  private wake(): void {
    tick(this.board, this);
    const due = Array.from(this.calls.values())
      .filter((call) => call.wakeAtMs !== null && call.wakeAtMs <= this.atMs)
      .sort((left, right) => left.wakeAtMs! - right.wakeAtMs! || (left.id < right.id ? -1 : 1));
    for (const call of due) this.give(call.id, { type: 'wake' });
  }

  /** Answers before requests: what the switchboard said already must not be overtaken by what calls ask next. */
  private settle(): void {
    const { notes } = this;
    const { said } = this.board;
    let asked = 0;
    for (;;) {
      const answer = said.shift();
      if (answer) {
        if ('ticket' in answer) this.callBack(answer);
        else this.give(answer.call, answer.reply);
      } else if (asked < notes.requests.length) {
        const { call, request, number } = notes.requests[asked++]!;
        this.change(call, request, number);
      } else break;
    }
    if (this.gone.size > 0) this.gone.clear();
    let wakeAtMs = nextTick(this.board, this) ?? Infinity;
    for (const call of this.calls.values())
      if (call.wakeAtMs !== null && call.wakeAtMs < wakeAtMs) wakeAtMs = call.wakeAtMs;
    this.wakeAtMs = wakeAtMs === Infinity ? null : wakeAtMs;
  }

  /** The office begins a call by itself, on the version that is active now. */
  private callBack(turn: CallbackTurn): void {
    const version = this.active!;
    const begins = { ...turn, version, atMs: this.atMs };
    this.adopt(beginCallback(this.plans[version]!, this.kinds, this.situation, begins, this.notes));
  }

  private change(call: string, request: CallRequest, number: number): void {
    switch (request.type) {
      case 'talking':
        talking(this.board, this, call, request.person);
        return;
      case 'release':
        release(this.board, this, call, request.wrapUpMs);
        return;
      case 'attempted':
        callbackEnded(this.board, this, call, request);
        return;
      default:
        ask(this.board, this, call, request, number);
    }
  }
}
