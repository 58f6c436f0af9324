import type { Said } from '../../engine/say-prompt.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CallerClass } from './conditions.ts';
import type { ReachTable } from './reach-table.ts';
import type { StepGraph } from './step-graph.ts';
import type { TimeClasses } from './time-classes.ts';

/** What a proof found out that holds for the next one as well, as long as nothing it depends on is another. */
export interface Remembered {
  readonly classes: TimeClasses;
  readonly tables: Map<string, ReachTable>;
  readonly words: Map<string, Said>;
  /** By the settings of a step, then by whatever else its graph depends on. */
  readonly graphs: WeakMap<object, Map<string, StepGraph>>;
}

/** What a proof depends on beside the flows themselves. */
export interface Grounds {
  readonly plan: Plan;
  readonly fromMs: number;
  readonly untilMs: number;
  /** The declared situation and the facts of time that steps ask for, as text. */
  readonly asked: string;
  readonly callers: readonly CallerClass[];
}

/** So many plans, or states of one plan, are remembered: an edit that is undone finds the state before it. */
const MOST = 4;

const known: { readonly key: readonly unknown[]; readonly remembered: Remembered }[] = [];

/** What is remembered of proofs on the same grounds; made anew where there was none. */
export function rememberedFor(grounds: Grounds, makeClasses: () => TimeClasses): Remembered {
  const key = keyOf(grounds);
  const at = known.findIndex((one) => one.key.every((part, index) => part === key[index]));
  const found =
    at >= 0
      ? known.splice(at, 1)[0]!
      : { key, remembered: { classes: makeClasses(), tables: new Map(), words: new Map(), graphs: new WeakMap() } };
  known.unshift(found);
  known.length = Math.min(known.length, MOST);
  return found.remembered;
}

// Plans are immutable values that share the parts an edit left alone: the same object is the same content.
const keyOf = ({ plan, fromMs, untilMs, asked, callers }: Grounds): readonly unknown[] => [
  plan.people,
  plan.teams,
  plan.sites,
  plan.hours,
  plan.rotations,
  plan.prompts,
  plan.mailboxes,
  plan.callerLists,
  plan.modes,
  plan.numbers,
  plan.zone,
  plan.country,
  plan.name,
  fromMs,
  untilMs,
  asked,
  JSON.stringify(callers),
];
