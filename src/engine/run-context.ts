import type { Plan } from '../plan/plan.ts';
import type { CallState, Labels, Place } from './call.ts';
import type { Facts } from './facts.ts';
import type { StepContext } from './kind.ts';
import type { Said } from './say-prompt.ts';

/** What is worked out only for the steps that ask for it. */
export interface Answers {
  readFacts(): Facts;
  speak(prompt: string | undefined): Said;
}

/** What a step of a running call knows. A class, because one is made for every input and its facts are seldom asked for. */
export class RunContext implements StepContext<Record<string, unknown>> {
  readonly flow: string;
  readonly node: string;
  readonly caller: string | null;
  readonly labels: Labels;
  readonly offeredAtMs: number;
  readonly lastQueue: string | null;
  readonly number: string;

  constructor(
    readonly plan: Plan,
    call: CallState,
    readonly settings: Record<string, unknown>,
    readonly atMs: number,
    private readonly answers: Answers,
  ) {
    this.flow = call.place.flow;
    this.node = nameOf(call.place);
    this.caller = call.caller;
    this.labels = call.labels;
    this.offeredAtMs = call.offeredAtMs;
    this.lastQueue = call.lastQueue;
    this.number = call.number;
  }

  get facts(): Facts {
    return this.answers.readFacts();
  }

  get speak(): (prompt: string | undefined) => Said {
    return (prompt) => this.answers.speak(prompt);
  }

  /** A ticket may outlive its number; then it ends without dialling anybody. */
  get dialled(): string {
    return this.plan.numbers[this.number]?.e164 ?? '';
  }
}

/** What a trace calls a place: the id of its step, or a name that no step can have. */
export const nameOf = (place: Place): string =>
  place.at === 'node' ? place.node : place.at === 'callback' ? '@callback' : `@${place.as}`;
