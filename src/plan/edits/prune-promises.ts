import type { Draft } from 'immer';
import type { Plan } from '../plan.ts';

/**
 * Puts promises right after something they named was removed or replaced: what is said twice is said once, switches that have no
 * such position are left out, and a promise that has lost its number, its time or all that it reaches goes.
 */
export function prunePromises(draft: Draft<Plan>, ids: ReadonlySet<string>): void {
  for (const id of ids) {
    const promise = draft.promises[id];
    if (!promise) continue;
    const { when } = promise;
    const hours = when.is === 'period' ? draft.hours[when.hours] : undefined;
    const hasTime =
      when.is === 'always' || (hours && (when.period === null || hours.periods.some((one) => one.id === when.period)));
    promise.reaches = distinct(promise.reaches);
    promise.even = distinct(promise.even).filter(
      (even) => even.kind !== 'mode' || draft.modes[even.mode]?.positions.some((one) => one.id === even.position),
    );
    if (promise.number === '' || !hasTime || promise.reaches.length === 0) delete draft.promises[id];
  }
}

const distinct = <T>(rows: readonly T[]): T[] => [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
