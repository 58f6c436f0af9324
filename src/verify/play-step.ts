import type { OpResult, Start, Target } from '../engine/effect.ts';
import type { Facts } from '../engine/facts.ts';
import type { Granted, Request } from '../engine/input.ts';
import type { Move, StepContext, StepInput } from '../engine/kind.ts';
import { spoken } from '../engine/speech.ts';
import type { Plan } from '../plan/plan.ts';
import { STRANGER } from './call-worlds.ts';
import type { Step } from './steps-of.ts';

/** What the people who are rung do: ring out, be on other calls, or not be there at all. */
export type Others = 'noAnswer' | 'busy' | 'unavailable';

/** What a caller does at one step, and what happens on the other side. */
export interface Behaviour {
  /** The answer to every question; '' presses nothing. */
  readonly press: string;
  readonly others: Others;
}

/** How one step went: the exit taken (null when the call ended or talked there) and what happened on the way. */
export interface StepPlay {
  readonly behaviour: Behaviour;
  readonly exit: string | null;
  /** Where else it went: into another flow, or back to where this one was entered from. */
  readonly leaves: { readonly to: 'flow'; readonly flow: string } | { readonly to: 'caller' } | null;
  /** What the caller answered, question by question. */
  readonly keys: readonly string[];
  /** The people whom the step asked for, and every phone it rang. */
  readonly people: readonly string[];
  readonly rang: readonly Target[];
  readonly ringMs: number;
  /** The most phones outside the office, mobiles included, that it rang in one attempt. */
  readonly outsideAtOnce: number;
  /** Whether the step asked what the time, the switches or the caller are: in another world it may go another way. */
  readonly readsFacts: boolean;
}

const MAX_INPUTS = 1000;

/** Facts for steps that ask for none; one that does gets a closed, normal world, with the first of each level on call. */
const plainFacts = (plan: Plan): Facts => ({
  period: () => ({ period: null, because: { source: 'otherwise' } }),
  position: () => '',
  callerMatches: () => false,
  onCall: (id) =>
    (plan.rotations[id]?.levels ?? []).map((level) => {
      const person = level.people.find((candidate) => Object.hasOwn(plan.people, candidate)) ?? null;
      return { level: level.id, person, turnOf: person, untilMs: Infinity, swap: null };
    }),
  siteLink: () => 'main',
  onShift: (id) => plan.teams[id]?.members ?? [],
});

/**
 * Runs one step by its kind's own code, from entering to leaving, against one behaviour of caller and people. A caller never
 * speaks into a recording here: silence is what leads on.
 */
export function playStep(
  plan: Plan,
  step: Step,
  behaviour: Behaviour,
  facts: Facts = plainFacts(plan),
  atMs = 0,
): StepPlay {
  return new StepRun(plan, step, behaviour, facts, atMs).play();
}

class StepRun {
  private readonly keys: string[] = [];
  private readonly people = new Set<string>();
  private readonly rang: Target[] = [];
  private ringMs = 0;
  private outsideAtOnce = 0;
  private readsFacts = false;
  private open: Start[] = [];
  private replies: StepInput[] = [];
  private wakeAtMs: number | null = null;

  constructor(
    private readonly plan: Plan,
    private readonly step: Step,
    private readonly behaviour: Behaviour,
    private readonly facts: Facts,
    private atMs: number,
  ) {}

  play(): StepPlay {
    const { kind } = this.step;
    let move = kind.enter(this.context());
    for (let count = 0; move.move === 'wait' && kind.on && count < MAX_INPUTS; count += 1) {
      this.note(move);
      const input = this.next();
      if (!input) break;
      move = kind.on(this.context(), input, move.memory);
    }
    return {
      behaviour: this.behaviour,
      exit: move.move === 'exit' ? move.exit : null,
      leaves:
        move.move === 'enterFlow' ? { to: 'flow', flow: move.flow } : move.move === 'return' ? { to: 'caller' } : null,
      keys: this.keys,
      people: [...this.people],
      rang: this.rang,
      ringMs: this.ringMs,
      outsideAtOnce: this.outsideAtOnce,
      readsFacts: this.readsFacts,
    };
  }

  private note(move: Move & { move: 'wait' }): void {
    if (move.stop) this.open = this.open.filter((start) => !move.stop!.some((type) => type === start.type));
    if (move.wakeInMs !== undefined) this.wakeAtMs = move.wakeInMs === null ? null : this.atMs + move.wakeInMs;
    this.open.push(...(move.start ?? []).filter((start) => start.type !== 'notify'));
    for (const request of move.requests ?? []) this.replies.push(...this.answer(request));
  }

  /** What the switchboard would say, in order. */
  private answer(request: Request): StepInput[] {
    if (request.type === 'rest') return [];
    if (request.type === 'locate') return [{ type: 'position', request: 0, position: 1, estimateMs: null }];
    if (request.type === 'book') return [{ type: 'booked', request: 0, ticket: 'ticket' }];
    if (request.type === 'count')
      return [{ type: 'counted', request: 0, free: this.behaviour.others === 'noAnswer' ? request.people : [] }];
    for (const person of request.people) this.people.add(person);
    const { others } = this.behaviour;
    const tried = request.type === 'claim' ? request.tried : [];
    const free = request.people.filter((person) => !tried.includes(person)).flatMap((person) => this.granted(person));
    const nobody: StepInput = { type: 'refused', request: 0, why: 'unavailable', skipped: [] };
    if (others === 'unavailable' || free.length === 0) return [nobody];
    if (request.type === 'enqueue') {
      const waits: StepInput = { type: 'position', request: 0, position: 1, estimateMs: null };
      return others === 'busy'
        ? [waits]
        : [waits, { type: 'granted', request: 0, people: free.slice(0, 1), skipped: [] }];
    }
    if (others === 'busy')
      return [request.waits === undefined ? { ...nobody, why: 'busy' } : { type: 'waits', request: 0 }];
    return [{ type: 'granted', request: 0, people: request.want === 'all' ? free : free.slice(0, 1), skipped: [] }];
  }

  private granted(person: string): Granted[] {
    const phones = this.plan.people[person]?.phones.map((phone) => phone.id) ?? [];
    return phones.length > 0 ? [{ person, phones }] : [];
  }

  /** What happens next: the caller's key for a wait, a reply, the end of an operation, then the timer. */
  private next(): StepInput | null {
    const { press } = this.behaviour;
    const hold = this.open.find((start) => start.type === 'hold' && start.keys.includes(press));
    if (hold) return this.done(hold);
    const reply = this.replies.shift();
    if (reply) return reply;
    const operation = this.open.find((start) => start.type !== 'hold');
    if (operation) return this.done(operation);
    if (this.wakeAtMs === null) return null;
    this.atMs = this.wakeAtMs;
    this.wakeAtMs = null;
    return { type: 'wake' };
  }

  private done(start: Start): StepInput {
    this.open = this.open.filter((other) => other !== start);
    return { type: 'done', of: start.type as Exclude<Start['type'], 'notify'>, result: this.result(start) };
  }

  private result(start: Start): OpResult {
    const { press, others } = this.behaviour;
    switch (start.type) {
      case 'ring':
        this.rang.push(...start.targets);
        this.outsideAtOnce = Math.max(
          this.outsideAtOnce,
          start.targets.filter(({ type }) => type === 'mobile' || type === 'outside').length,
        );
        if (others !== 'noAnswer') return { is: others === 'busy' ? 'allBusy' : 'allUnreachable' };
        this.ringMs += start.timeoutMs;
        this.atMs += start.timeoutMs;
        return { is: 'noAnswer' };
      case 'gather':
        this.keys.push(press);
        return press === '' ? { is: 'noInput' } : { is: 'digits', digits: press.slice(0, start.maxDigits) };
      case 'hold':
        this.keys.push(press);
        return { is: 'digits', digits: press };
      case 'record':
        return { is: 'recorded', ms: 0 };
      default:
        return { is: 'played' };
    }
  }

  private context(): StepContext<Record<string, unknown>> {
    const { plan, step, facts, atMs } = this;
    const noted = () => {
      this.readsFacts = true;
      return facts;
    };
    return {
      plan,
      flow: step.flow,
      node: step.id,
      settings: step.node.settings,
      get facts() {
        return noted();
      },
      atMs,
      caller: STRANGER,
      labels: { priority: 0, language: null, label: null },
      offeredAtMs: atMs,
      lastQueue: null,
      number: '',
      dialled: '',
      speak: (prompt) => ({
        words: spoken(prompt === undefined ? '' : (plan.prompts[prompt]?.text ?? '')),
        lines: [],
      }),
    };
  }
}
