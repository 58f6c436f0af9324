import type { Plan } from '../plan/plan.ts';
import type { AskedAs } from './availability.ts';
import type { BoardRun } from './board-run.ts';
import type { BoardView, Switchboard } from './board.ts';
import type { Granted, Order, Skipped } from './input.ts';

/** People who can be rung now, and those who cannot with the reason. */
export interface Looked {
  readonly free: readonly Granted[];
  readonly skipped: readonly Skipped[];
}

/**
 * Who of these people is free: available (see availabilityOf) and neither rung for, talking with nor wrapping up after another
 * call. This is the only place that says so: whoever is reserved stands in `engaged` and is never offered a second call.
 */
export function whoIsFree(
  { engaged }: Pick<BoardRun, 'engaged'>,
  view: BoardView,
  plan: Plan,
  people: readonly string[],
  as: AskedAs,
): Looked {
  const free: Granted[] = [];
  const skipped: Skipped[] = [];
  for (const person of people) {
    const found = view.availability(plan, person, as);
    if ('why' in found) skipped.push({ person, ...found });
    else if (engaged.has(person)) skipped.push({ person, why: 'busy' });
    else free.push({ person, phones: found.phones });
  }
  return { free, skipped };
}

/** The first of these people who is free, or undefined. */
export function firstFree(
  { engaged }: Pick<Switchboard, 'engaged'>,
  view: BoardView,
  plan: Plan,
  people: readonly string[],
  as: AskedAs,
): Granted | undefined {
  for (const person of people) {
    if (Object.hasOwn(engaged, person)) continue;
    const found = view.availability(plan, person, as);
    if (!('why' in found)) return { person, phones: found.phones };
  }
  return undefined;
}

/** People in the order a step asks for: as given, after whoever was first last time, or the longest idle first. */
export function inOrder(
  board: Pick<Switchboard, 'lastTalkMs' | 'pointers'>,
  people: readonly string[],
  order: Order,
  pointer: string,
): readonly string[] {
  if (order === 'given') return people;
  if (order === 'longestIdle') {
    // A stable sort: people who never talked keep the team's order.
    return [...people].sort((left, right) => (board.lastTalkMs[left] ?? 0) - (board.lastTalkMs[right] ?? 0));
  }
  const last = people.indexOf(board.pointers[pointer] ?? '');
  return last < 0 ? people : [...people.slice(last + 1), ...people.slice(0, last + 1)];
}
