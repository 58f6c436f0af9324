// engine: runs one call, and an office with all its calls, as pure functions of plan, state and input. It knows the contract
// of a kind and no kind; it reads no clock, draws no chance, and does nothing itself: effects say what a connector should do.
import type * as z from 'zod/mini';
import type { Json } from '../base/json.ts';
import type { Plan } from '../plan/plan.ts';
import type { Collected, Labels, Outcome } from './call.ts';
import type { OpResult, OpType, Start } from './effect.ts';
import type { Facts } from './facts.ts';
import type { Reply, Request } from './input.ts';
import type { Said } from './say-prompt.ts';
import type { Line } from './trace.ts';
import type { CallScript } from '../plan/call-script.ts';

/** The colour and place in the palette of a kind. */
export type Group = 'entry' | 'logic' | 'hears' | 'people' | 'message' | 'end';

/** A way out of a step: the id is an entity id and never changes with wording; a failure exit may stay unwired. */
export interface Exit {
  readonly id: string;
  readonly label: string;
  readonly failure: boolean;
  /** A failure exit after which nothing is left to try: without a wire it ends the call instead of taking the safety net. */
  readonly unwired?: 'goodbye';
  /** The way of calls for which nothing is special, where that is not the first: what followed goes on from it when the step is put into a wire. */
  readonly usual?: true;
  /** The phone key that takes it, where it has one. */
  readonly key?: string;
}

/** What a step may know when it runs. */
export interface StepContext<S> {
  readonly plan: Plan;
  readonly flow: string;
  readonly node: string;
  readonly settings: S;
  readonly facts: Facts;
  readonly atMs: number;
  readonly caller: string | null;
  readonly labels: Labels;
  /** When the call came in, in UTC milliseconds: a place in line dates from here where a step says so. */
  readonly offeredAtMs: number;
  /** The queue that the call last waited in, or null. */
  readonly lastQueue: string | null;
  /** The id of the number that was called. */
  readonly number: string;
  /** The E.164 number that was called. */
  readonly dialled: string;
  /** What a prompt says now, placeholders filled in; no words for an absent or unknown prompt. */
  readonly speak: (prompt: string | undefined) => Said;
}

/** What reaches a waiting step: the end of one of its operations, its timer, or the switchboard's answer. */
export type StepInput =
  { readonly type: 'done'; readonly of: OpType; readonly result: OpResult } | { readonly type: 'wake' } | Reply;

/**
 * What a step decides: leave by an exit, go to another flow or back, wait (with a memory, operations to start or stop, requests, a timer from now),
 * put the caller through (`talk`), or end the call.
 */
export type Move =
  | {
      readonly move: 'exit';
      readonly exit: string;
      readonly lines?: readonly Line[];
      /** What later steps and reports know of the call from here on. */
      readonly labels?: Partial<Labels>;
      /** Digits the caller typed, under the name of what they are. */
      readonly collected?: Readonly<Record<string, Collected>>;
      /** A choice the caller made here: "back" in a later menu leads to this step. */
      readonly remember?: boolean;
    }
  /** Goes on in another flow, which may come back to this step's exit `back`. */
  | { readonly move: 'enterFlow'; readonly flow: string; readonly lines?: readonly Line[] }
  /** Goes back to the step that sent the call into this flow. */
  | { readonly move: 'return'; readonly lines?: readonly Line[] }
  /** Goes back to the last step that was remembered, else to this one. */
  | { readonly move: 'back'; readonly lines?: readonly Line[] }
  | {
      readonly move: 'wait';
      readonly memory: Json;
      readonly start?: readonly Start[];
      readonly stop?: readonly OpType[];
      readonly requests?: readonly Request[];
      /** Milliseconds from now; null clears the timer, absent leaves it as it is. */
      readonly wakeInMs?: number | null;
      /** What the call has come to from here on, even if the caller hangs up. */
      readonly outcome?: Outcome;
      readonly lines?: readonly Line[];
    }
  | { readonly move: 'talk'; readonly outcome: Outcome; readonly wrapUpMs?: number; readonly lines?: readonly Line[] }
  | {
      readonly move: 'end';
      readonly outcome: Outcome;
      readonly start?: readonly Start[];
      readonly lines?: readonly Line[];
    };

/** Something wrong with one step's own settings, found by its kind. */
export interface KindFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
  readonly fix: string;
}

/** The results of one operation that can matter to a step, one representative a class. */
export interface InputClass {
  readonly of: OpType;
  readonly results: readonly OpResult[];
}

/** A call that shows one way through a step, on the example plan; `exit` null when the call ends in the step. */
export interface Example<S> {
  readonly shows: string;
  readonly settings: S;
  readonly call: Partial<CallScript>;
  readonly exit: string | null;
}

/** The words of a trace code: `{arg:type}` is replaced by the argument's words, `**` marks names; `why` is the reason. */
export interface LineWords {
  readonly says: string;
  readonly why?: string;
}

/** Everything about one kind of step, in one place. */
export interface Kind<S> {
  readonly kind: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly group: Group;
  /** A name the app's icons know. */
  readonly icon: string;
  /** Whether the palette shows it among the everyday steps. */
  readonly everyday: boolean;
  readonly fields: z.ZodMiniType<S>;
  /** Settings of a new step; names the first fitting thing of the plan, or an empty id for the user to choose. */
  initial(plan: Plan): S;
  exits(settings: S, plan: Plan): readonly Exit[];
  /** Phone keys that do something here without being an exit, such as hearing a menu again. */
  ownKeys?(settings: S): readonly { readonly key: string; readonly label: string }[];
  /** The plain sentence of a card: up to two lines. `flow` is the id of the flow the step stands in. */
  describe(settings: S, plan: Plan, flow: string): string;
  enter(context: StepContext<S>): Move;
  on?(context: StepContext<S>, input: StepInput, memory: Json): Move;
  inputClasses(settings: S, plan: Plan): readonly InputClass[];
  checks?(settings: S, plan: Plan): readonly KindFinding[];
  /** Countries (ISO 3166 alpha-2), besides the plan's own, in which callers may be called back for this step; absent: none. */
  callsBackTo?(settings: S): readonly string[];
  readonly lines: Readonly<Record<string, LineWords>>;
  readonly examples: readonly Example<S>[];
}

/** A kind whose settings the reader does not know: what registries hold and iterators see. */
export type AnyKind = Kind<Record<string, unknown>>;

/** Every kind by its name. */
export type Kinds = Readonly<Record<string, AnyKind>>;

/** The kind of a name, or undefined. */
export const kindOf = (kinds: Kinds, name: string): AnyKind | undefined =>
  Object.hasOwn(kinds, name) ? kinds[name] : undefined;
