import type { Weekday } from './hours.ts';

/** Why a period holds, as plain JSON for trace lines; `from` and `to` are the span's own wall times as written. */
export type Because =
  | { readonly source: 'override'; readonly override: string; readonly untilMs: number }
  | {
      readonly source: 'special';
      readonly day: string;
      readonly date: string;
      readonly from?: string;
      readonly to?: string;
    }
  | { readonly source: 'weekly'; readonly days: readonly Weekday[]; readonly from: string; readonly to: string }
  | { readonly source: 'otherwise' };

/** A period, `null` for closed / all other times, and why. */
export interface PeriodAnswer {
  readonly period: string | null;
  readonly because: Because;
}

/** The answer outside everything; one object, so that equal stretches can be told by identity. */
export const OTHERWISE: PeriodAnswer = { period: null, because: { source: 'otherwise' } };
