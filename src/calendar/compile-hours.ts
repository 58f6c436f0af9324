import type { Hours, Override } from './hours.ts';
import type { PeriodAnswer } from './period-answer.ts';
import { visitStretches } from './stretches.ts';

/** The boundary table of an Hours and its overrides for the instants [fromMs, toMs): `answers[i]` holds from `startsMs[i]` on. */
export interface CompiledHours {
  readonly fromMs: number;
  readonly toMs: number;
  readonly startsMs: Float64Array;
  readonly answers: readonly PeriodAnswer[];
}

/** The boundary table for [fromMs, toMs); worth making from some hundred questions on. */
export function compileHours(
  hours: Hours,
  overrides: readonly Override[],
  fromMs: number,
  toMs: number,
): CompiledHours {
  const starts: number[] = [];
  const answers: PeriodAnswer[] = [];
  visitStretches(hours, overrides, fromMs, toMs, (atMs, answer) => {
    starts.push(atMs);
    answers.push(answer);
    return false;
  });
  // `from` would go through an iterator, which takes longer than all the rest.
  return { fromMs, toMs, startsMs: new Float64Array(starts), answers };
}

/** What periodAt answers, read from the table. Throws RangeError outside [fromMs, toMs). */
export function compiledPeriodAt(compiled: CompiledHours, atMs: number): PeriodAnswer {
  const { fromMs, toMs, startsMs, answers } = compiled;
  if (!(atMs >= fromMs && atMs < toMs)) throw new RangeError(`${atMs} is outside the table ${fromMs}–${toMs}`);
  let low = 0;
  let high = startsMs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (startsMs[middle]! <= atMs) low = middle;
    else high = middle - 1;
  }
  return answers[low]!;
}
