// calls: runs the calls that clients offer, live ones by this computer's clock in one office a plan, rehearsals by their
// client's clock in an office of their own. It routes with the plan in memory and never asks the store to read anything.
import { hashJson } from '../../base/hash.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL, type Situation } from '../../plan/situation.ts';
import {
  doneOperation,
  type Advanced,
  type CallOffice,
  type CallSummary,
  type InputBody,
  type OfferBody,
  type Offered,
} from '../../protocol/call-schemas.ts';
import type { ProblemCode } from '../../protocol/problem-codes.ts';
import { CallRecord, type CallHead } from './call-record.ts';
import type { Clock } from './clock.ts';
import { OfficeRunner } from './office-runner.ts';

/** What a called number leads to. */
export interface RoutedNumber {
  readonly planId: string;
  readonly number: string;
  readonly version: string;
  readonly plan: Plan;
}

export interface CallBookOptions {
  readonly clock: Clock;
  readonly route: (e164: string) => RoutedNumber | undefined;
  readonly routedNumbers: () => readonly string[];
  /** What is declared for a plan now: live calls are in it. */
  readonly situationOf: (plan: string) => Situation;
  readonly newId: () => string;
  readonly newSeed: () => number;
  readonly onFault: (error: unknown) => void;
  readonly limits?: Partial<CallLimits>;
}

export interface CallLimits {
  readonly live: number;
  readonly rehearsals: number;
  readonly keptEnded: number;
  readonly operations: number;
  readonly keepEndedMs: number;
  readonly idleRehearsalMs: number;
  /** A rehearsal left alone for so long gives way to a new one when there are too many. */
  readonly makeRoomMs: number;
  /** A live call that nothing happens to for so long has lost its connector and is taken as hung up. */
  readonly idleLiveMs: number;
}

const MINUTE_MS = 60_000;
export const CALL_LIMITS: CallLimits = {
  live: 500,
  rehearsals: 200,
  keptEnded: 2000,
  operations: 20_000,
  keepEndedMs: 15 * MINUTE_MS,
  idleRehearsalMs: 15 * MINUTE_MS,
  makeRoomMs: 10_000,
  idleLiveMs: 240 * MINUTE_MS,
};

/** Why something about a call was refused. */
export interface CallFailure {
  readonly code: ProblemCode;
  readonly detail: string;
  readonly numbers?: string[];
}

const OFFER = '@offer';
/** The ids of attempts to call back: a client’s own call of such a name could stand in their way. */
const BEGUN_BY_OFFICE = /-back-\d+$/;

/** Every call that is in progress, and those that ended a short while ago. */
export class CallBook {
  private readonly records = new Map<string, CallRecord>();
  /** Those of them that had not ended when somebody last looked. */
  private readonly active = new Set<CallRecord>();
  private readonly offices = new Map<string, OfficeRunner>();
  private readonly limits: CallLimits;
  private cancelSweep: (() => void) | null = null;
  private closed = false;

  constructor(private readonly options: CallBookOptions) {
    this.limits = { ...CALL_LIMITS, ...options.limits };
  }

  get isClosed(): boolean {
    return this.closed;
  }

  find(call: string): CallRecord | undefined {
    return this.records.get(call);
  }

  inProgress(): CallSummary[] {
    this.count('live');
    return [...this.active].map((record) => record.summary());
  }

  /** The office that a call is or was in, with every call of it that is still known, in the order they began. */
  officeOf(call: string): Result<CallOffice, CallFailure> {
    const record = this.records.get(call);
    if (!record) return unknownCall(call);
    const calls = [...this.records.values()].filter(({ office }) => office === record.office);
    return ok({
      atMs: record.office.atMs,
      wakeAtMs: record.wakeAtMs,
      calls: calls.map((one) => one.summary()),
    });
  }

  /** Begins a call on what is live now. The same id with the same content is answered as the first time. */
  offer(e164: string, body: OfferBody): Result<Offered, CallFailure> {
    const { clock, newId, newSeed, route, routedNumbers } = this.options;
    const fingerprint = hashJson({ e164, body });
    const before = body.id === undefined ? undefined : this.records.get(body.id);
    if (before) {
      const given = before.replyOf(OFFER);
      if (given?.fingerprint === fingerprint) return ok({ ...headOf(before.head), ...given.reply });
      return refuse('key-reused', `There is another call “${body.id}”.`);
    }
    if (body.id !== undefined && BEGUN_BY_OFFICE.test(body.id))
      return refuse('key-reused', `“${body.id}” is how calls are named that an office begins by itself.`);
    const clockFault = offerClockFault(body);
    if (clockFault !== null) return refuse('wrong-clock', clockFault);
    const to = route(e164);
    if (!to) {
      const numbers = [...routedNumbers()];
      const known = numbers.length === 0 ? 'No number is routed yet.' : `Routed are ${numbers.join(', ')}.`;
      return fail({ code: 'unknown-number', detail: `No live plan routes ${e164}. ${known}`, numbers });
    }
    const most = body.kind === 'live' ? this.limits.live : this.limits.rehearsals;
    if (this.count(body.kind) >= most && !(body.kind === 'rehearsal' && this.dropIdlestRehearsal()))
      return refuse('too-many-calls', `${most} calls of this kind are in progress.`);

    const office =
      body.kind === 'live'
        ? this.liveOffice(to.planId)
        : this.newOffice(body.situation ?? NORMAL, null, to.planId, 'rehearsal');
    const head: CallHead = {
      call: body.id ?? newId(),
      kind: body.kind,
      direction: 'in',
      plan: to.planId,
      version: to.version,
      planNumber: to.number,
      e164,
      caller: body.caller,
      offeredAtMs: body.atMs ?? Math.max(clock.now(), office.atMs),
    };
    const record = new CallRecord(head, office, clock);
    const input = {
      type: 'offered' as const,
      call: head.call,
      version: head.version,
      number: to.number,
      caller: body.caller,
      calledBefore: body.calledBefore ?? false,
      seed: body.seed ?? (body.kind === 'live' ? newSeed() : 1),
    };
    office.offer(record, to.plan, input, body.atMs);
    this.records.set(head.call, record);
    this.active.add(record);
    if (this.records.size > this.limits.keptEnded + this.active.size) this.dropOldestEnded();
    this.sweepLater();
    return ok({ ...headOf(head), ...record.reply(OFFER, fingerprint, 0) });
  }

  /** Tells a call what happened. The first answer to an operation is also the answer to every repetition. */
  input(call: string, body: InputBody): Result<Advanced, CallFailure> {
    const record = this.records.get(call);
    if (!record) return unknownCall(call);
    const { input, operation, atMs } = body;
    if (input.type === 'done' && operation !== doneOperation(input.op))
      return refuse('invalid-request', `The end of operation ${input.op} is named “${doneOperation(input.op)}”.`);
    const fingerprint = input.type === 'done' ? operation : hashJson(input);
    const given = record.replyOf(operation);
    if (given)
      return given.fingerprint === fingerprint
        ? ok(given.reply)
        : refuse('key-reused', `“${operation}” was another input.`);
    const isLive = record.head.kind === 'live';
    if (isLive && (atMs !== undefined || input.type === 'wake'))
      return refuse('wrong-clock', 'This call is live: the backend keeps its time and wakes it.');
    if (!isLive && atMs === undefined) return refuse('wrong-clock', 'This call is a rehearsal: say when, with `atMs`.');
    if (!isLive && atMs! < record.office.atMs)
      return refuse('back-in-time', `This rehearsal is at ${record.office.atMs} already; ${atMs} is before that.`);
    if (record.operations >= this.limits.operations)
      return refuse('too-many-calls', `A call takes at most ${this.limits.operations} inputs.`);
    const after = record.seq;
    record.touchedMs = this.options.clock.now();
    // A wake is for the office, which outlives the call when it has promised to call back.
    if (input.type === 'wake') record.office.take(input, atMs);
    else if (record.endedAtMs === null) record.office.take({ ...input, call }, atMs);
    return ok(record.reply(operation, fingerprint, after));
  }

  /** Tells the live calls of a plan that something was declared or ended, or began or ended by itself. */
  situationChanged(plan: string): void {
    try {
      this.offices.get(plan)?.take({ type: 'situation', situation: this.options.situationOf(plan) });
    } catch (error) {
      // Whoever declared it has done so: what breaks here must not look like a write that failed.
      this.options.onFault(error);
    }
  }

  /** Stops every timer and lets everybody go who waits. */
  close(): void {
    this.closed = true;
    this.cancelSweep?.();
    for (const office of this.offices.values()) office.stop();
    for (const record of this.records.values()) record.wakeWaiting();
  }

  private liveOffice(plan: string): OfficeRunner {
    const there = this.offices.get(plan);
    if (there) return there;
    const office = this.newOffice(this.options.situationOf(plan), this.options.clock, plan, 'live');
    this.offices.set(plan, office);
    return office;
  }

  private newOffice(situation: Situation, clock: Clock | null, plan: string, kind: CallHead['kind']): OfficeRunner {
    return new OfficeRunner(situation, clock, this.options.onFault, (state, office, e164) => {
      const head: CallHead = {
        call: state.id,
        kind,
        direction: 'out',
        plan,
        version: state.version,
        planNumber: state.number,
        e164,
        caller: state.caller,
        offeredAtMs: state.offeredAtMs,
      };
      const record = new CallRecord(head, office, this.options.clock);
      this.records.set(head.call, record);
      this.active.add(record);
      this.sweepLater();
      return record;
    });
  }

  /** A version of a plan has become live: callbacks of its office begin on it. An office that has no call yet needs no word. */
  activated(planId: string, version: string, plan: Plan): void {
    this.offices.get(planId)?.activate(version, plan);
  }

  private count(kind: CallHead['kind']): number {
    let count = 0;
    for (const record of this.active) {
      if (record.endedAtMs !== null) this.active.delete(record);
      else if (record.head.kind === kind) count += 1;
    }
    return count;
  }

  /** Makes room where somebody walked away from a rehearsal; false when every one of them is in use. */
  private dropIdlestRehearsal(): boolean {
    const rehearsals = [...this.active].filter((record) => record.head.kind === 'rehearsal');
    const idlest = rehearsals.reduce((best, record) => (record.touchedMs < best.touchedMs ? record : best));
    if (this.options.clock.now() - idlest.touchedMs < this.limits.makeRoomMs) return false;
    idlest.expire();
    this.active.delete(idlest);
    this.records.delete(idlest.head.call);
    return true;
  }

  /** Memory stays bounded however many calls come and go within the time that they are kept. */
  private dropOldestEnded(): void {
    for (const [id, { endedAtMs }] of this.records) {
      if (endedAtMs === null) continue;
      this.records.delete(id);
      return;
    }
  }

  private sweepLater(): void {
    if (this.cancelSweep || this.closed) return;
    this.cancelSweep = this.options.clock.after(MINUTE_MS, () => {
      this.cancelSweep = null;
      this.sweep();
      if (this.records.size > 0) this.sweepLater();
    });
  }

  private sweep(): void {
    const nowMs = this.options.clock.now();
    const { keepEndedMs, idleRehearsalMs, idleLiveMs } = this.limits;
    for (const [id, record] of this.records) {
      const idleMs = nowMs - record.touchedMs;
      if (record.endedAtMs !== null) {
        if (nowMs - Math.max(record.endedAtMs, record.touchedMs) >= keepEndedMs) this.records.delete(id);
      } else if (record.head.kind === 'rehearsal') {
        if (idleMs < idleRehearsalMs) continue;
        record.expire();
        this.records.delete(id);
      } else if (idleMs >= idleLiveMs) record.office.take({ type: 'callerHungUp', call: id });
    }
  }
}

const headOf = ({ call, plan, version, planNumber }: CallHead) => ({ call, plan, version, planNumber });

function offerClockFault({ kind, atMs, situation }: OfferBody): string | null {
  if (kind === 'rehearsal') return atMs === undefined ? 'A rehearsal says when it begins, with `atMs`.' : null;
  if (atMs !== undefined) return 'A live call begins now; `atMs` is for rehearsals.';
  return situation === undefined ? null : 'A live call meets the situation there is; `situation` is for rehearsals.';
}

const refuse = (code: ProblemCode, detail: string) => fail({ code, detail });

const unknownCall = (call: string) => refuse('unknown-call', `There is no call “${call}”, or it ended a while ago.`);
