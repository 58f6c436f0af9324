import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { callAt } from '../../verify/coverage/call-at.ts';
import { keyChoices } from '../../verify/coverage/caller-cases.ts';
import { coverageOf } from '../../verify/coverage/coverage-of.ts';
import type { Cell } from '../../verify/coverage/coverage.ts';

/** Callers who are lost in [fromMs, untilMs), and a call that shows it. */
export interface LostSpan {
  readonly number: string;
  /** "presses nothing", "presses 2: Billing". */
  readonly who: string;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly says: string;
  readonly call: CallScript;
}

/** Where callers end while something is set: of each number those who press nothing and find nobody, and all who are lost. */
export interface SpanEnds {
  readonly numbers: readonly { readonly number: string; readonly cells: readonly Cell[] }[];
  readonly lost: readonly LostSpan[];
}

/** Where the callers of every number end who call in [fromMs, untilMs) under a situation, whatever they press and whoever answers. */
export function spanEnds(plan: Plan, situation: Situation, fromMs: number, untilMs: number): SpanEnds {
  const lost: LostSpan[] = [];
  const numbers = Object.keys(plan.numbers).map((number) => {
    let silent: readonly Cell[] = [];
    for (const { key, label } of keyChoices(plan, number, situation, fromMs, untilMs))
      for (const people of ['nobody', 'everybody'] as const) {
        const of = { key, people, situation };
        const { cells } = coverageOf(plan, number, of, fromMs, untilMs);
        if (key === '' && people === 'nobody') silent = cells;
        for (const cell of cells) {
          if (cell.end.kind !== 'lost') continue;
          const who = label.slice(0, 1).toLowerCase() + label.slice(1);
          // Once is enough: whoever is lost though everybody answers is lost when nobody does.
          const isTold = lost.some(
            (one) => one.number === number && one.who === who && one.fromMs < cell.untilMs && cell.fromMs < one.untilMs,
          );
          if (isTold) continue;
          const { says } = cell.end;
          const call = callAt(plan, number, of, cell.fromMs);
          lost.push({ number, who, fromMs: cell.fromMs, untilMs: cell.untilMs, says, call });
        }
      }
    return { number, cells: silent };
  });
  return { numbers, lost };
}
