import type { Json } from '../../base/json.ts';
import type { OpResult, OpType } from '../../engine/effect.ts';
import { kindOf, type Move, type StepContext, type StepInput } from '../../engine/kind.ts';
import { enterDestination, onDestination } from '../../engine/procedures/destination.ts';
import type { Destination } from '../../plan/entities.ts';
import type { Outside } from './outside.ts';

/** What runs in a step: its kind's own code, or that of a destination outside any step. */
export interface Runner {
  enter(context: StepContext<Record<string, unknown>>): Move;
  on(context: StepContext<Record<string, unknown>>, input: StepInput, memory: Json): Move;
  /** The answers of one operation that can matter, besides whoever is rung taking the call. */
  results(of: OpType): readonly OpResult[];
  readonly settings: Record<string, unknown>;
}

/** The code of a step; undefined for a kind that does not exist. */
export function nodeRunner(outside: Outside, kindName: string, settings: Record<string, unknown>): Runner | undefined {
  const kind = kindOf(outside.kinds, kindName);
  if (!kind) return undefined;
  const classes = kind.inputClasses(settings, outside.plan);
  return {
    settings,
    enter: (context) => kind.enter(context),
    on: (context, input, memory) => kind.on?.(context, input, memory) ?? { move: 'wait', memory },
    results: (of) => classes.flatMap((one) => (one.of === of ? one.results : [])),
  };
}

/** The code of a destination outside any step: a safety net or a fallback. */
export const destinationRunner = (destination: Destination): Runner => ({
  settings: {},
  enter: (context) => enterDestination(context, destination),
  on: (context, input, memory) => onDestination(context, destination, input, memory),
  results: (of) =>
    of === 'ring' ? [{ is: 'noAnswer' }, { is: 'declined' }, { is: 'allBusy' }, { is: 'allUnreachable' }] : [],
});
