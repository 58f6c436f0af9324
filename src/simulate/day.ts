import { randomFrom, type Random } from '../base/random.ts';
import type { CallState } from '../engine/call.ts';
import type { Effect, OpResult, Target } from '../engine/effect.ts';
import type { OfficeInput } from '../engine/input.ts';
import { OfficeRun } from '../engine/office-run.ts';
import { openOffice } from '../engine/office.ts';
import type { TraceLine } from '../engine/trace.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { NORMAL, type Situation } from '../plan/situation.ts';
import type { Arrival } from './day-arrivals.ts';
import { DayEvents } from './day-events.ts';
import { DayTally, unseen, type Seen } from './day-tally.ts';
import type { DayTotals } from './day-totals.ts';
import { typedKeys } from './typed-keys.ts';
import { PACE } from './world.ts';

/** How a phone is answered: with probability `share`, after a time between the two in milliseconds, any as likely as another. */
export interface Answering {
  readonly share: number;
  readonly fromMs: number;
  readonly toMs: number;
}

/** A day to be played: its calls, how phones are answered, what is declared when, and the seed of every chance. */
export interface DaySpec {
  readonly arrivals: readonly Arrival[];
  readonly seed: number;
  readonly answering?: Answering;
  /** By person id, outside number or number of a caller who is called back, where somebody answers unlike the rest. */
  readonly answeringOf?: Readonly<Record<string, Answering>>;
  readonly situations?: readonly { readonly atMs: number; readonly situation: Situation }[];
  /** A call answered within this time counts for the service level; 20 s where absent. */
  readonly inTimeMs?: number;
  readonly traces?: boolean;
  /** Called with every call's last state and its place among the arrivals. */
  readonly onEnd?: (ended: CallState, arrival: number, atMs: number) => unknown;
  /** Called when a caller begins to talk, with how long they waited. */
  readonly onAnswer?: (arrival: number, waitMs: number) => unknown;
}

/** What came of a day; `trace` is empty where none was asked for, `inputs` is how many the office took. */
export interface Day {
  readonly totals: DayTotals;
  readonly trace: readonly TraceLine[];
  readonly inputs: number;
}

/** Nine in ten calls are taken, after 3 to 12 s: one to two and a half rings. */
export const USUAL_ANSWERING: Answering = { share: 0.9, fromMs: 3000, toMs: 12_000 };

/** Everybody answers the moment their phone rings. */
export const AT_ONCE: Answering = { share: 1, fromMs: 0, toMs: 0 };

/** Plays a day of calls against a plan on the virtual clock; the same plan and spec give the same day. Throws for a number the plan does not have. */
export function runDay(plan: Plan, spec: DaySpec): Day {
  return new Outside(plan, spec).run();
}

const VERSION = 'day';
/** So long after the last call came in, callbacks are still tried. */
const AFTER_LAST_MS = 4 * 3_600_000;

/** One caller and one call with them: what they will still do, and which operations of theirs were stopped. */
interface Caller {
  readonly index: number;
  readonly arrival: Arrival;
  readonly seen: Seen;
  questions: number;
  /** The ids of operations whose ends must not be told any more. */
  readonly stopped: number[];
  /** Whose phones ring now, by operation, and since when. */
  ringing: { readonly op: number; readonly sinceMs: number; readonly people: readonly string[] } | null;
  recording: boolean;
}

class Outside {
  private readonly events = new DayEvents<OfficeInput>();
  private readonly callers = new Map<string, Caller>();
  /** The last arrival from a number: whoever is called back is the caller of that one. */
  private readonly lastFrom = new Map<string, number>();
  private readonly random: Random;
  private readonly tally: DayTally;
  private readonly trace: TraceLine[] = [];
  private readonly answering: Answering;
  private readonly office: OfficeRun;
  private inputs = 0;
  private untilMs = 0;

  constructor(
    plan: Plan,
    private readonly spec: DaySpec,
  ) {
    this.office = new OfficeRun({ [VERSION]: plan }, KINDS, openOffice(NORMAL), spec.traces === true);
    this.random = randomFrom(spec.seed);
    this.tally = new DayTally(plan, KINDS, spec.inTimeMs ?? 20_000);
    this.answering = spec.answering ?? USUAL_ANSWERING;
  }

  run(): Day {
    const { arrivals, situations = [] } = this.spec;
    for (const { atMs, situation } of situations) this.events.add(atMs, { type: 'situation', atMs, situation });
    // Calls come in from their own list, in order of time: the heap holds only what calls in progress wait for.
    this.untilMs = arrivals.reduce((last, { atMs }) => Math.max(last, atMs), 0) + AFTER_LAST_MS;
    const order = arrivals.map((_, index) => index).sort((left, right) => arrivals[left]!.atMs - arrivals[right]!.atMs);
    let coming = 0;
    for (;;) {
      const offerMs = coming < order.length ? arrivals[order[coming]!]!.atMs : Infinity;
      const firstMs = Math.min(this.events.nextAtMs, offerMs);
      const { wakeAtMs } = this.office;
      if (wakeAtMs !== null && wakeAtMs < firstMs) {
        // After the last call only promises to call back are left: whoever is not reached by the end of it is not reached.
        if (firstMs === Infinity && this.callers.size === 0 && wakeAtMs > this.untilMs) break;
        this.advance({ type: 'wake', atMs: wakeAtMs });
      } else if (this.events.nextAtMs <= offerMs) {
        const event = this.events.take();
        if (event === undefined) break;
        if (this.happens(event)) this.advance(event);
      } else this.offer(order[coming++]!);
    }
    return { totals: this.tally.totals(), trace: this.trace, inputs: this.inputs };
  }

  private offer(index: number): void {
    const arrival = this.spec.arrivals[index]!;
    const { atMs, patienceMs } = arrival;
    const call = `call-${index + 1}`;
    this.begin(call, index);
    if (arrival.caller !== null) this.lastFrom.set(arrival.caller, index);
    if (patienceMs !== null)
      this.events.add(atMs + patienceMs, { type: 'callerHungUp', call, atMs: atMs + patienceMs });
    this.advance({
      type: 'offered',
      atMs,
      call,
      version: VERSION,
      number: arrival.number,
      caller: arrival.caller,
      calledBefore: arrival.calledBefore ?? false,
      seed: index + 1,
    });
  }

  private begin(call: string, index: number): Caller {
    const caller: Caller = {
      index,
      arrival: this.spec.arrivals[index]!,
      seen: unseen(),
      questions: 0,
      stopped: [],
      ringing: null,
      recording: false,
    };
    this.callers.set(call, caller);
    return caller;
  }

  /** Takes note of a call that the office began by itself. */
  private meet({ id, direction, caller }: CallState): Caller | undefined {
    const known = this.callers.get(id);
    const index = caller === null ? undefined : this.lastFrom.get(caller);
    return known ?? (direction === 'out' && index !== undefined ? this.begin(id, index) : undefined);
  }

  /** Whether something that was going to happen still does: calls end and operations are stopped in between. */
  private happens(event: OfficeInput): boolean {
    if (!('call' in event)) return true;
    const caller = this.callers.get(event.call);
    if (!caller) return false;
    if (event.type === 'done') return !caller.stopped.includes(event.op);
    // Patience is for waiting: nobody hangs up in the middle of a talk or a message because they once had to wait.
    if (event.type === 'callerHungUp') return caller.seen.talkSinceMs === null && !caller.recording;
    return true;
  }

  private advance(input: OfficeInput): void {
    this.inputs += 1;
    const { atMs } = input;
    if (input.type === 'done') this.endRinging(input.call, input.op, atMs);
    const step = this.office.take(input);
    for (const line of step.trace) this.trace.push(line);
    let caller: Caller | undefined;
    let of = '';
    for (const effect of step.effects) {
      const begun = effect.op === 1 ? this.office.call(effect.call) : undefined;
      if (begun) this.meet(begun);
      // Effects on one call mostly follow each other.
      if (effect.call !== of) caller = this.callers.get((of = effect.call));
      if (caller) this.react(caller, effect, atMs);
    }
    let last = 'call' in input ? input.call : '';
    if (last !== '') this.look(last, atMs);
    for (const { call } of step.effects)
      if (call !== last) {
        this.look(call, atMs);
        last = call;
      }
    for (const ended of step.ended) this.end(ended, atMs);
  }

  private look(id: string, atMs: number): void {
    const call = this.office.call(id);
    const caller = call && this.callers.get(id);
    if (!caller) return;
    const talking = caller.seen.talkSinceMs !== null;
    this.tally.see(caller.seen, call, atMs);
    if (talking || call.phase !== 'talking') return;
    const { talkMs } = caller.arrival;
    this.events.add(atMs + talkMs, { type: 'talkEnded', call: id, atMs: atMs + talkMs });
    if (call.direction === 'in') this.spec.onAnswer?.(caller.index, atMs - call.offeredAtMs);
  }

  private end(call: CallState, atMs: number): void {
    const caller = this.meet(call);
    if (!caller) return;
    this.tally.see(caller.seen, call, atMs);
    this.callers.delete(call.id);
    if (call.direction === 'in') this.spec.onEnd?.(call, caller.index, atMs);
  }

  private react(caller: Caller, effect: Effect, atMs: number): void {
    switch (effect.type) {
      case 'play':
        this.owe(effect, atMs + effect.speechMs, { is: 'played' });
        return;
      case 'gather': {
        const heard = atMs + effect.speechMs;
        const { digits, ended } = typedKeys(caller.arrival.keys[caller.questions++] ?? '', effect);
        if (digits === '') this.owe(effect, ended ? heard : heard + effect.firstKeyMs, { is: 'noInput' });
        else this.owe(effect, ended ? heard : heard + effect.betweenKeysMs, { is: 'digits', digits });
        return;
      }
      case 'ring':
        this.ring(caller, effect, atMs);
        return;
      case 'dialCaller': {
        const afterMs = this.answersAfter(effect.e164);
        const taken = afterMs !== null && afterMs < effect.timeoutMs;
        const result: OpResult = taken ? { is: 'answered', target: { e164: effect.e164 } } : { is: 'noAnswer' };
        this.owe(effect, atMs + (taken ? afterMs : effect.timeoutMs), result);
        return;
      }
      case 'hold': {
        const key = caller.arrival.keys[caller.questions] ?? '';
        if (key === '' || !effect.keys.includes(key)) return;
        caller.questions += 1;
        this.owe(effect, atMs + PACE.exitKeyMs, { is: 'digits', digits: key });
        return;
      }
      case 'record': {
        caller.recording = true;
        const says = caller.arrival.leavesMessage ?? true;
        const ms = says ? Math.min(PACE.messageMs, effect.maxMs) : 0;
        this.owe(effect, atMs + (says ? ms : effect.silenceMs), { is: 'recorded', ms });
        return;
      }
      case 'stop':
        caller.stopped.push(effect.stops);
        this.endRinging(effect.call, effect.stops, atMs);
        return;
      default:
    }
  }

  private ring(caller: Caller, effect: Effect & { type: 'ring' }, atMs: number): void {
    const people: string[] = [];
    caller.ringing = { op: effect.op, sinceMs: atMs, people };
    let first: Target | null = null;
    let afterMs = effect.timeoutMs;
    for (const target of effect.targets) {
      if (target.person !== undefined) people.push(target.person);
      const takes = this.answersAfter(target.person ?? target.e164 ?? '');
      if (takes === null || takes >= afterMs) continue;
      first = target;
      afterMs = takes;
    }
    const result: OpResult =
      first === null
        ? { is: 'noAnswer' }
        : { is: 'answered', target: { person: first.person, phone: first.phone, e164: first.e164 } };
    this.owe(effect, atMs + afterMs, result);
  }

  /** When a phone would be answered, in milliseconds; null when nobody will. Two draws a phone, so that one plan's luck is like another's. */
  private answersAfter(who: string): number | null {
    const { share, fromMs, toMs } = this.spec.answeringOf?.[who] ?? this.answering;
    const takes = this.random.chance(share);
    const afterMs = Math.round(fromMs + (toMs - fromMs) * this.random.unit());
    return takes ? afterMs : null;
  }

  private endRinging(call: string, op: number, atMs: number): void {
    const caller = this.callers.get(call);
    if (caller?.ringing?.op !== op) return;
    for (const person of caller.ringing.people) this.tally.rang(caller.seen, person, atMs - caller.ringing.sinceMs);
    caller.ringing = null;
  }

  private owe({ call, op }: Effect, atMs: number, result: OpResult): void {
    this.events.add(atMs, { type: 'done', call, op, result, atMs });
  }
}
