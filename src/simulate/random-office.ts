import { sha256Hex } from '../base/hash.ts';
import { randomFrom, type Random } from '../base/random.ts';
import type { Effect } from '../engine/effect.ts';
import type { OfficeInput } from '../engine/input.ts';
import { OfficeRun } from '../engine/office-run.ts';
import { openOffice, type Office, type OfficeStep } from '../engine/office.ts';
import type { TraceLine } from '../engine/trace.ts';
import { advanceOffice } from '../kinds/advance-office.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { DayEvents } from './day-events.ts';
import { randomPlan, randomSituation } from './random-plan.ts';
import { randomEnd } from './random-results.ts';
import { RandomWatch, Violation } from './random-watch.ts';

/** What came of one random office: how many calls and inputs it had, and the first thing that must not happen, if any. */
export interface RandomRun {
  readonly seed: number;
  readonly calls: number;
  readonly inputs: number;
  readonly trace: readonly TraceLine[];
  readonly violation: string | null;
  /** Every input with what it led to, for whoever replays a seed; empty unless asked for. */
  readonly log: readonly string[];
  readonly plans: Readonly<Record<string, Plan>>;
}

/** How much goes wrong outside: the probability of each fault, all 0 in a calm office. */
interface Weather {
  readonly lost: number;
  readonly twice: number;
  /** An operation that was stopped ends all the same. */
  readonly afterStop: number;
  readonly lateWake: number;
  readonly noise: number;
  readonly restart: number;
  readonly mixedUp: boolean;
}

const CALM: Weather = { lost: 0, twice: 0, afterStop: 0, lateWake: 0, noise: 0, restart: 0.02, mixedUp: false };
const STORM: Weather = {
  lost: 0.03,
  twice: 0.08,
  afterStop: 0.5,
  lateWake: 0.1,
  noise: 0.04,
  restart: 0.1,
  mixedUp: true,
};

/** Just before clocks change in the zones that random plans have, and an ordinary morning. */
const MOMENTS = [
  Date.UTC(2026, 10, 1, 6, 40),
  Date.UTC(2026, 2, 8, 7, 40),
  Date.UTC(2026, 9, 25, 0, 40),
  Date.UTC(2026, 3, 4, 14, 40),
  Date.UTC(2026, 10, 24, 15, 5),
  Date.UTC(2026, 11, 31, 23, 50),
];
/** From the country of every random plan, from two others, from a premium number, and withheld. */
const CALLERS = ['+13125550177', '+13125550188', '+4930123456', '+18765550111', '+19005550111', null];
/** By then every caller has hung up, so that a lost end keeps no run alive for ever. */
const LONGEST_CALL_MS = 3 * 3_600_000;
const MOST_INPUTS_A_CALL = 3000;

/** Plays a random office with random callers and faults; the seed decides everything. Never throws: a fault of the engine is a violation. */
export function runRandomOffice(seed: number, logged = false): RandomRun {
  const outside = new Outside(seed, logged);
  let violation: string | null = null;
  try {
    outside.run();
  } catch (error) {
    const stack = error instanceof Error && !(error instanceof Violation) ? (error.stack ?? '') : '';
    violation = `${error instanceof Error ? error.message : String(error)}${stack === '' ? '' : `\n${stack}`}`;
  }
  const { calls, inputs, trace, log, plans } = outside;
  return { seed, calls, inputs, trace, violation, log, plans };
}

/** A fingerprint of all that a run's calls went through. */
export const traceHash = (run: RandomRun): string => sha256Hex(JSON.stringify(run.trace));

class Outside {
  readonly trace: TraceLine[] = [];
  readonly log: string[] = [];
  readonly calls: number;
  inputs = 0;
  plans: Readonly<Record<string, Plan>>;
  private readonly random: Random;
  private readonly weather: Weather;
  private readonly events = new DayEvents<OfficeInput>();
  private readonly watch = new RandomWatch(KINDS);
  private readonly offered = new Set<string>();
  private readonly ended = new Set<string>();
  /** Ends of operations that were stopped: dropped, but for connectors that tell them all the same. */
  private readonly stopped = new Set<string>();
  private office: Office;
  /** The same office advanced in place, as a day's driver does. */
  private readonly inPlace: OfficeRun;
  private nowMs: number;
  private publishAtMs: number;

  constructor(
    seed: number,
    private readonly logged: boolean,
  ) {
    const random = randomFrom(seed);
    this.random = random;
    this.weather = random.chance(0.3) ? CALM : STORM;
    this.nowMs = random.pick(MOMENTS) + random.below(1_800_000);
    // Frozen, so that whoever writes on a plan or on what is declared is caught in the act.
    this.plans = freeze({ first: randomPlan(seed * 2, KINDS), second: randomPlan(seed * 2 + 1, KINDS) });
    this.office = openOffice(freeze(randomSituation(random, this.nowMs)));
    this.inPlace = new OfficeRun(this.plans, KINDS, this.office);
    this.calls = 1 + random.below(40);
    this.publishAtMs = this.nowMs + random.below(1_800_000);
    this.events.add(this.publishAtMs, { type: 'activated', version: 'second', atMs: this.publishAtMs });
    let atMs = this.nowMs;
    const betweenMs = random.pick([5000, 30_000, 120_000, 300_000]);
    for (let call = 1; call <= this.calls; call += 1)
      this.call(`call-${call}`, (atMs += Math.round(random.exponential(betweenMs))));
    for (let count = random.below(4); count > 0; count -= 1) {
      const at = this.nowMs + random.below(3_600_000);
      this.events.add(at, { type: 'situation', atMs: at, situation: freeze(randomSituation(random, at)) });
    }
  }

  run(): void {
    const { random, weather, events } = this;
    for (;;) {
      const { wakeAtMs } = this.office;
      const lateMs = wakeAtMs !== null && random.chance(weather.lateWake) ? random.below(5000) : 0;
      if (wakeAtMs !== null && wakeAtMs + lateMs < events.nextAtMs) {
        this.give({ type: 'wake', atMs: wakeAtMs + lateMs });
        continue;
      }
      const event = events.take();
      if (event === undefined) break;
      if (!this.comes(event)) continue;
      this.give(event);
      if (random.chance(weather.twice)) {
        const again = { ...event, atMs: this.nowMs + (random.chance(0.5) ? 0 : random.below(10_000)) };
        events.add(again.atMs, again);
      }
      if (random.chance(weather.noise)) this.give(this.nonsense());
    }
    this.watch.close();
    const { tickets } = this.office.switchboard;
    if (tickets.length > 0) throw new Violation(`${tickets.map(({ id }) => id).join(', ')} will never be called back`);
  }

  private call(call: string, atMs: number): void {
    const { random, events } = this;
    this.offered.add(call);
    events.add(atMs, {
      type: 'offered',
      atMs,
      call,
      version: atMs < this.publishAtMs ? 'first' : 'second',
      number: random.pick(['number-1', 'number-2']),
      caller: random.pick(CALLERS),
      calledBefore: random.chance(0.3),
      seed: random.below(1000),
    });
    if (random.chance(0.4)) this.hangsUp(call, atMs + Math.round(random.exponential(60_000)));
    this.hangsUp(call, atMs + LONGEST_CALL_MS);
  }

  private hangsUp(call: string, atMs: number): void {
    this.events.add(atMs, { type: 'callerHungUp', call, atMs });
  }

  /** Whether something that was going to reach the office does: it may be over, or be lost on the way. */
  private comes(event: OfficeInput): boolean {
    if (!('call' in event)) return true;
    if (event.type === 'offered') return !this.ended.has(event.call);
    // Whoever hears of ended calls is a connector that is late: seldom enough, or runs would consist of it.
    if (this.ended.has(event.call)) return this.random.chance(this.weather.noise);
    if (event.type === 'done' && this.stopped.has(`${event.call}/${event.op}`))
      return this.random.chance(this.weather.afterStop);
    return event.type === 'callerHungUp' || !this.random.chance(this.weather.lost);
  }

  private give(given: OfficeInput): void {
    this.nowMs = Math.max(this.nowMs, given.atMs);
    const input = { ...given, atMs: this.nowMs };
    this.inputs += 1;
    if (this.inputs > this.calls * MOST_INPUTS_A_CALL) throw new Violation(`no end after ${this.inputs} inputs`);
    if (this.logged) this.log.push(JSON.stringify(input));
    this.watch.before(input);
    const step = advanceOffice(this.plans, this.office, input);
    if (this.logged) for (const effect of step.effects) this.log.push(`  ${JSON.stringify(effect)}`);
    for (const line of step.trace) {
      this.trace.push(line);
      if (this.logged)
        this.log.push(`  ${line.call} ${line.flow}/${line.node} ${line.code} ${JSON.stringify(line.args)}`);
    }
    this.watch.after(this.plans, input, step);
    const inPlace = this.inPlace.take(input);
    if (this.random.chance(this.weather.restart)) this.restart(input, step, inPlace);
    this.office = step.office;
    for (const { id } of step.ended) this.ended.add(id);
    for (const effect of step.effects) this.react(effect);
    this.talks(input);
  }

  /** A process that begins anew from what it stored goes on exactly as the one that never stopped, and as an office in place. */
  private restart(input: OfficeInput, step: OfficeStep, inPlace: Omit<OfficeStep, 'office'>): void {
    const went = JSON.stringify(step);
    const ran = JSON.stringify({ office: this.inPlace.office(), ...inPlace });
    if (ran !== went) throw new Violation(`in place ${input.type} leads to\n${ran}\ninstead of\n${went}`);
    const again = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
    const stored = freeze(again(this.office));
    if (this.random.chance(0.1)) this.plans = freeze(again(this.plans));
    const goes = JSON.stringify(advanceOffice(this.plans, stored, again(input)));
    if (goes !== went) throw new Violation(`after a restart ${input.type} leads to\n${goes}\ninstead of\n${went}`);
  }

  private react(effect: Effect): void {
    // The first thing that happens in a call of the office's own: somebody must hang up should everything else be lost.
    if (effect.op === 1 && !this.offered.has(effect.call)) this.hangsUp(effect.call, this.nowMs + LONGEST_CALL_MS);
    if (effect.type === 'stop') this.stopped.add(`${effect.call}/${effect.stops}`);
    const end = randomEnd(this.random, effect, this.weather.mixedUp);
    if (!end) return;
    const atMs = this.nowMs + end.afterMs;
    this.events.add(atMs, { type: 'done', call: effect.call, op: effect.op, result: end.result, atMs });
  }

  /** Whoever has begun to talk ends it some time. */
  private talks(input: OfficeInput): void {
    if (input.type !== 'done' || this.office.calls[input.call]?.phase !== 'talking') return;
    const atMs = this.nowMs + Math.round(this.random.exponential(90_000));
    this.events.add(atMs, { type: 'talkEnded', call: input.call, atMs });
  }

  /** Something that a connector with a fault might send. */
  private nonsense(): OfficeInput {
    const { random, nowMs: atMs } = this;
    const call = `call-${1 + random.below(this.calls + 1)}`;
    switch (random.below(4)) {
      case 0:
        return { type: 'wake', atMs };
      case 1:
        return { type: 'talkEnded', call, atMs };
      case 2:
        return { type: 'done', call, op: 1000 + random.below(10), result: { is: 'played' }, atMs };
      default:
        return { type: 'done', call: 'nobody', op: 1, result: { is: 'noInput' }, atMs };
    }
  }
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}
