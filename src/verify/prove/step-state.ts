import type { Json } from '../../base/json.ts';
import type { Start } from '../../engine/effect.ts';
import type { Request } from '../../engine/input.ts';
import type { Unanswered } from '../../engine/mixed-result.ts';
import { PACE } from '../../simulate/world.ts';
import type { Standing } from './outside.ts';

/** An operation on the caller that runs, and for how long it has, in milliseconds. */
export interface Running {
  readonly start: Exclude<Start, { type: 'notify' }>;
  readonly ageMs: number;
}

/** Where a step is between two inputs. */
export interface StepState {
  readonly memory: Json;
  readonly running: readonly Running[];
  readonly wakeMs: number | null;
  readonly standing: Standing | null;
  /** Who missed the call in a line and is not offered it again yet, with the milliseconds until then; by name. */
  readonly resting: readonly { readonly person: string; readonly leftMs: number }[];
  /** What the switchboard is still to be asked, at this very instant. */
  readonly asks: readonly Request[];
  /**
   * What the phones that rang so far came to. Those that ring later in the same step come to the same: a step sees of several ends
   * only the one that mixedResult makes of them, so calls in which phones end differently go no other way.
   */
  readonly missed: Unanswered | null;
}

/** The instant that a step is at while it is followed: numbers near it in a memory are instants, and are told from durations. */
export const NOW = 4e15;
const NEAR = 1e10;
/** When something ends by itself at the latest, in milliseconds from now. */
export function deadline({ running, wakeMs }: StepState): number {
  let limit = wakeMs ?? Infinity;
  for (const { start, ageMs } of running) {
    if (start.type === 'play') limit = Math.min(limit, start.speechMs - ageMs);
    if (start.type === 'ring') limit = Math.min(limit, start.timeoutMs - ageMs);
  }
  return limit;
}

/** The same state some milliseconds later. */
export const aged = (state: StepState, ms: number): StepState => ({
  ...state,
  running: state.running.map(({ start, ageMs }) => ({ start, ageMs: ageMs + ms })),
  wakeMs: state.wakeMs === null ? null : Math.max(0, state.wakeMs - ms),
  resting: state.resting.flatMap(({ person, leftMs }) => (leftMs > ms ? [{ person, leftMs: leftMs - ms }] : [])),
});

/** Who rests once those who were asked to rest by these requests do as well. */
export function restingAfter(resting: StepState['resting'], requests: readonly Request[]): StepState['resting'] {
  const fresh = requests.flatMap((request) =>
    request.type === 'rest' && request.restMs > 0 ? [{ person: request.person, leftMs: request.restMs }] : [],
  );
  if (fresh.length === 0) return resting;
  const others = resting.filter(({ person }) => !fresh.some((one) => one.person === person));
  return [...others, ...fresh].sort((left, right) => (left.person < right.person ? -1 : 1));
}

/** The same state with instants counted from now again; music has no end, so its age beyond the usual first press is none. */
export const shifted = (state: StepState, ms: number): StepState => ({
  ...state,
  memory: ms === 0 ? state.memory : moved(state.memory, ms),
  running: state.running.map((one) =>
    one.start.type === 'hold' ? { ...one, ageMs: Math.min(one.ageMs, PACE.exitKeyMs) } : one,
  ),
});

function moved(value: Json, ms: number): Json {
  if (typeof value === 'number') return Math.abs(value - NOW) < NEAR ? value - ms : value;
  if (Array.isArray(value)) return value.map((item) => moved(item as Json, ms));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item as Json, ms)]));
  return value;
}
