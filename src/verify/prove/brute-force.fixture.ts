import type { CallState, Outcome } from '../../engine/call.ts';
import { outcomeWho } from '../../engine/call.ts';
import type { Effect } from '../../engine/effect.ts';
import type { OfficeInput } from '../../engine/input.ts';
import { advanceOffice, openOffice, type Office, type OfficeStep, type Plans } from '../../engine/office.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SituationEntry } from '../../plan/situation.ts';
import { callerClasses, declaredEntries, type CallerClass } from './declared-worlds.fixture.ts';
import { NotedKinds } from './noted-kinds.fixture.ts';
import { endingsOf, type Ending } from './outside-choices.fixture.ts';
import { PlanCones } from './plan-cone.fixture.ts';
import { StateKeys, type OpenOp } from './state-key.fixture.ts';
import { AroundCalls, withoutOthers, type Surroundings } from './surroundings.fixture.ts';
import { allSteps, TimeCourses, type TimeCourse } from './time-course.fixture.ts';

/** How long callers need to somebody who answers, in whole seconds; null where nobody can answer. */
export interface Waits {
  /** The longest in which no step is met twice, phones being answered at the last moment. */
  readonly slowestSeconds: number | null;
  readonly quickestSeconds: number | null;
}

/** What brute force found: everything that some call reaches, and the waits of each number and start. */
export interface Reached {
  /** "flow/node". */
  readonly steps: ReadonlySet<string>;
  /** "flow/node/exit". */
  readonly exits: ReadonlySet<string>;
  /** As `outcomeText`. */
  readonly outcomes: ReadonlySet<string>;
  readonly perNumber: ReadonlyMap<string, ReadonlyMap<number, Waits>>;
  /** The longest that any call took from its offer, in milliseconds. */
  readonly longestMs: number;
  /** Whether the search stopped early: then more may be reachable. */
  readonly truncated: boolean;
  /** How many inputs the engine was given. */
  readonly advances: number;
}

/** What a search may do at most, and whether it may use what it knows of equal states. */
export interface Limits {
  readonly advances?: number;
  readonly memo?: boolean;
}

/** An outcome as text: its kind, how a fallback went, and with whom or what. */
export const outcomeText = (outcome: Outcome): string =>
  [
    outcome.kind,
    ...(outcome.kind === 'fallback' ? [outcome.reached] : []),
    ...(outcome.kind === 'callbackBooked' ? [outcome.team] : []),
    ...(outcomeWho(outcome) === null ? [] : [outcomeWho(outcome)]),
  ].join(':');

/**
 * Plays every call that begins at one of these instants, with every choice the outside has, through the engine alone; see
 * BruteForce. The independent judge of the prover: it shares no code with it.
 */
export function bruteForce(plan: Plan, { atsMs, ...limits }: { readonly atsMs: readonly number[] } & Limits): Reached {
  const search = new BruteForce(plan, Math.min(...atsMs), Math.max(...atsMs), limits);
  for (const atMs of atsMs) search.start(atMs);
  return search.reached();
}

const CALL = 'call';
const VERSION = 'v';
/** Past any call of a small plan: time is known this far behind the last start. */
const MARGIN_MS = 6 * 3_600_000;
const DEFAULT_ADVANCES = 3_000_000;

/** Longer chains of inputs than any plan needs that is worth looking at; the machine's stack holds more. */
const MOST_DEPTH = 400;

/** What is known of all calls that go on from a state: no more than the instants at which they come to something. */
interface Ahead {
  /** Somebody answers; -Infinity and Infinity where nobody can. */
  readonly slowMs: number;
  readonly quickMs: number;
  /** The last input of the longest of them. */
  readonly reachMs: number;
}

const NOTHING: Ahead = { slowMs: -Infinity, quickMs: Infinity, reachMs: -Infinity };

/** What one input did to the call; `outcome` where it ended. */
interface Stepped {
  readonly office: Office;
  readonly ops: readonly Op[];
  readonly trace: OfficeStep['trace'];
  readonly outcome: Outcome | null;
}

interface Op extends OpenOp {
  readonly type: Effect['type'];
  readonly endings: readonly Ending[];
  readonly keys: readonly string[];
}

/** What is declared for as long as a call lasts, and who calls. */
interface World {
  readonly index: number;
  readonly declared: readonly SituationEntry[];
  readonly caller: CallerClass;
}

interface State {
  readonly call: CallState;
  readonly office: Office;
  readonly ops: readonly Op[];
  readonly atMs: number;
  readonly world: World;
  readonly around: Surroundings;
}

/**
 * A depth-first search over an office's own plain state. Whenever something is open, every end of it that can matter is tried at
 * every time that can matter; before every input at which the switchboard is asked, and while a call waits, each of the plan's
 * people may turn out to be here, busy or away, and each queue full. Calls of one stretch of time that are over before anything
 * changes are explored once.
 */
export class BruteForce {
  private readonly noted = new NotedKinds(KINDS);
  private readonly outcomes = new Set<string>();
  private readonly waits = new Map<string, Map<number, Waits>>();
  private readonly plans: Plans;
  private readonly course: TimeCourse;
  private readonly cones: PlanCones;
  private readonly keys: StateKeys;
  private readonly worlds: readonly World[];
  private readonly around: AroundCalls;
  /** People whom nothing asks for by a step of its own: those whom destinations ring. */
  private readonly behindSteps: readonly string[];
  private readonly counting: boolean;
  private readonly most: number;
  private readonly memo: boolean;
  private readonly known = new Map<string, Ahead>();
  private advances = 0;
  private longestMs = 0;
  private truncated = false;
  private depth = 0;

  constructor(
    private readonly plan: Plan,
    fromMs: number,
    untilMs: number,
    { advances = DEFAULT_ADVANCES, memo = true }: Limits = {},
  ) {
    this.plans = { [VERSION]: plan };
    const courses = new TimeCourses(plan, fromMs - 1, untilMs + MARGIN_MS);
    this.course = courses.of(allSteps(plan));
    this.cones = new PlanCones(plan, courses);
    this.keys = new StateKeys(plan);
    this.around = new AroundCalls(plan);
    const callers = callerClasses(plan);
    this.worlds = declaredEntries(plan)
      .flatMap((declared) => callers.map((caller) => ({ declared, caller })))
      .map((world, index) => ({ ...world, index }));
    this.behindSteps = [...Object.values(plan.flows).map(({ safetyNet }) => safetyNet), ...fallbacksOf(plan)].flatMap(
      (destination) => (destination.to === 'person' ? [destination.person] : []),
    );
    this.counting = JSON.stringify(plan.flows).includes('"staffing-branch"');
    this.most = advances;
    this.memo = memo;
  }

  /** Explores every call to every number that begins at an instant. */
  start(atMs: number): void {
    const seconds = (ms: number) => (Number.isFinite(ms) ? Math.ceil((ms - atMs) / 1000) : null);
    for (const number of Object.keys(this.plan.numbers)) {
      const { slowMs, quickMs, reachMs } = this.remembered(`number ${number}`, this.course, atMs, () =>
        this.worlds.reduce((all, world) => joined(all, this.offer(number, world, atMs), 0), NOTHING),
      );
      this.longestMs = Math.max(this.longestMs, reachMs - atMs);
      const starts = this.waits.get(number) ?? new Map<number, Waits>();
      this.waits.set(number, starts.set(atMs, { slowestSeconds: seconds(slowMs), quickestSeconds: seconds(quickMs) }));
    }
  }

  reached(): Reached {
    return {
      steps: this.noted.steps,
      exits: this.noted.exits,
      outcomes: this.outcomes,
      perNumber: this.waits,
      longestMs: this.longestMs,
      truncated: this.truncated,
      advances: this.advances,
    };
  }

  private offer(number: string, world: World, atMs: number): Ahead {
    const { caller, calledBefore } = world.caller;
    const input: OfficeInput = {
      type: 'offered',
      atMs,
      call: CALL,
      version: VERSION,
      number,
      caller,
      calledBefore,
      seed: 1,
    };
    const office = {
      ...openOffice(),
      situation: this.around.situation(world.index, world.declared, this.around.plain),
    };
    return this.give(null, office, world, this.around.plain, [], input);
  }

  /**
   * Gives an input with everything as it is around the call; and if the switchboard was asked for somebody, also with every other
   * state of those people and queues, who then come or go at the same instant, right before. Whoever is asked for only then is
   * varied as well, until nobody new is.
   */
  private give(
    call: CallState | null,
    office: Office,
    world: World,
    around: Surroundings,
    ops: readonly Op[],
    input: OfficeInput,
  ): Ahead {
    let all = NOTHING;
    // What wakes a call that waits is that somebody is free at last.
    const concerned = new Set(input.type === 'wake' ? waitedFor(office) : []);
    if (call === null && this.counting) for (const name of this.around.people) concerned.add(name);
    const tried = new Set<string>();
    let left: readonly Surroundings[] = [around];
    while (left.length > 0 && !this.truncated) {
      for (const one of left) {
        tried.add(one.join());
        this.noted.begin(call?.returns ?? []);
        const step = this.givenAround(office, world, around, one, ops, input);
        for (const name of this.noted.asked) concerned.add(name);
        // Whoever gives a member back is offered to all others of its line.
        if (this.noted.asked.size > 0) for (const name of inLine(office)) concerned.add(name);
        // A destination rings somebody without a step that asks.
        if (step.trace.some(({ code }) => code === 'safetyNet.taken' || code === 'fallback.taken'))
          for (const name of this.behindSteps) concerned.add(name);
        all = joined(all, this.next(step, input.atMs, world, this.around.withRoom(one)), 0);
      }
      left = this.around.variants(around, concerned).filter((one) => !tried.has(one.join()));
    }
    return all;
  }

  private givenAround(
    office: Office,
    world: World,
    before: Surroundings,
    now: Surroundings,
    ops: readonly Op[],
    input: OfficeInput,
  ): Stepped {
    const situation = this.around.situation(world.index, world.declared, now);
    if (input.type === 'offered')
      return this.advance(this.around.withOthers({ ...office, situation }, now, CALL), ops, input);
    const came =
      before.join() === now.join()
        ? null
        : this.advance(office, ops, { type: 'situation', atMs: input.atMs, situation });
    if (came?.outcome) return came;
    const step = this.advance(this.around.withOthers(came?.office ?? office, now, CALL), came?.ops ?? ops, input);
    return came ? { ...step, trace: [...came.trace, ...step.trace] } : step;
  }

  private advance(office: Office, ops: readonly Op[], input: OfficeInput): Stepped {
    this.advances += 1;
    if (this.advances > this.most) this.truncated = true;
    const step = advanceOffice(this.plans, this.noted.kinds, office, input);
    const ended = step.ended.find(({ id }) => id === CALL);
    const outcome = ended?.outcome ?? null;
    return {
      office: withoutOthers(step.office),
      ops: this.after(step, ops, input.atMs),
      trace: step.trace,
      outcome,
    };
  }

  /** What lies ahead after a step that was taken at `atMs`. */
  private next(step: Stepped, atMs: number, world: World, around: Surroundings): Ahead {
    if (step.outcome) {
      this.outcomes.add(outcomeText(step.outcome));
      return { ...NOTHING, reachMs: atMs };
    }
    const { office, ops } = step;
    const call = office.calls[CALL];
    if (!call) throw new Error('the call is neither in progress nor ended');
    const again = Object.values(call.visits).some((visits) => visits > 1);
    if (call.phase === 'talking') {
      this.outcomes.add(outcomeText(call.talk!));
      return { slowMs: again ? -Infinity : atMs, quickMs: atMs, reachMs: atMs };
    }
    const waits = this.around.textOf(around, waitedFor(office));
    const cone = this.cones.of(call);
    const key = this.keys.keyOf(call, cone, office, ops, atMs, `${waits} ${again}`);
    return this.remembered(key, cone.course, atMs, () => this.explore({ call, office, ops, atMs, world, around }));
  }

  /** The operations in progress after a step: those before it that it did not end, and those it began. */
  private after(step: OfficeStep, ops: readonly Op[], atMs: number): readonly Op[] {
    const call = step.office.calls[CALL];
    if (!call) return [];
    return call.openOps.flatMap(({ op, type }): Op[] => {
      if (type === 'answer') return [];
      const before = ops.find((known) => known.op === op);
      if (before) return [before];
      const effect = step.effects.find((known) => known.call === CALL && known.op === op)!;
      const says = JSON.stringify({ ...effect, op: 0 });
      const endings = endingsOf(this.plan, KINDS, call.place, effect);
      return [{ op, type, says, startMs: atMs, endings, keys: effect.type === 'hold' ? effect.keys : [] }];
    });
  }

  private explore(state: State): Ahead {
    let all = NOTHING;
    this.depth += 1;
    if (this.depth > MOST_DEPTH) this.truncated = true;
    const { call, office, ops, atMs, world, around } = state;
    const wakeAtMs = Math.max(atMs, office.wakeAtMs ?? Infinity);
    const latestMs = Math.min(wakeAtMs, ...ops.map(lastOf));
    if (latestMs === Infinity) throw new Error(`a call waits for nothing at ${JSON.stringify(call.place)}`);
    const give = (input: OfficeInput) => {
      all = joined(all, this.give(call, office, world, around, ops, input), 0);
    };
    for (const { op, startMs, endings, keys } of ops) {
      for (const { afterMs, result } of endings)
        if (startMs + afterMs >= atMs && startMs + afterMs <= latestMs)
          give({ type: 'done', call: CALL, op, result, atMs: startMs + afterMs });
      // A key in a line: at once, or at the last moment before something happens by itself.
      for (const digits of keys)
        for (const pressedMs of new Set([atMs, latestMs]))
          give({ type: 'done', call: CALL, op, result: { is: 'digits', digits }, atMs: pressedMs });
    }
    if (wakeAtMs <= latestMs) give({ type: 'wake', atMs: wakeAtMs });
    this.depth -= 1;
    return all;
  }

  /**
   * What was found before from an equal state, at the same instant, or at another one of an equal stretch of time if both times
   * everything is over before the stretch ends.
   */
  private remembered(key: string, course: TimeCourse, atMs: number, find: () => Ahead): Ahead {
    if (!this.memo) return find();
    const { value, endMs } = course.at(atMs);
    const alike = `${value} ${key}`;
    const leftMs = endMs - atMs;
    const found = this.known.get(alike);
    if (found && found.reachMs < leftMs) return joined(NOTHING, found, atMs);
    const exact = `${atMs} ${key}`;
    const same = this.known.get(exact);
    if (same) return joined(NOTHING, same, atMs);
    const ahead = find();
    const later = joined(NOTHING, ahead, -atMs);
    this.known.set(later.reachMs < leftMs ? alike : exact, later);
    return ahead;
  }
}

const lastOf = ({ startMs, endings }: Op): number =>
  endings.length === 0 ? Infinity : startMs + Math.max(...endings.map(({ afterMs }) => afterMs));

const fallbacksOf = (plan: Plan) => Object.values(plan.numbers).map(({ fallback }) => fallback);

/** The people whom the call waits for to be free: changes of theirs are heard at once. */
const waitedFor = ({ switchboard: { claims, queues } }: Office): readonly string[] => [
  ...claims.flatMap(({ claim }) => claim.people),
  ...Object.values(queues).flatMap((queue) => queue.flatMap(({ offered, people }) => (offered ? [] : people))),
];

/** The people of the lines that the call stands in. */
const inLine = ({ switchboard: { queues } }: Office): readonly string[] =>
  Object.values(queues).flatMap((queue) => queue.flatMap(({ people }) => people));

const joined = (all: Ahead, one: Ahead, laterMs: number): Ahead => ({
  slowMs: Math.max(all.slowMs, one.slowMs + laterMs),
  quickMs: Math.min(all.quickMs, one.quickMs + laterMs),
  reachMs: Math.max(all.reachMs, one.reachMs + laterMs),
});
