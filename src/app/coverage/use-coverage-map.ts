import { proxy, type Remote } from 'comlink';
import { useMemo, useState } from 'react';
import { dayAt, startOfDay } from '../../calendar/zone.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CallerCase } from '../../verify/coverage/coverage.ts';
import type { CoverageMap, CoverageWork, OnProgress } from './coverage.worker.ts';
import { useAnswer, type Answered } from './use-answer.ts';

/** Which map is asked for; the span begins with today. */
export interface MapQuestion {
  readonly plan: Plan;
  readonly number: string;
  readonly of: CallerCase;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly onProgress: OnProgress;
}

const DAYS = 366;

const draw = (worker: Remote<CoverageWork>, { plan, number, of, onProgress, ...span }: MapQuestion) =>
  worker.map(plan, number, of, span, proxy(onProgress)) as Promise<CoverageMap>;

/** The map of a number's callers for the 12 months from today; null asks nothing. `part` is how far the work is, from 0 to 1. */
export function useCoverageMap(
  plan: Plan,
  number: string | null,
  of: CallerCase,
  nowMs: number,
): Answered<MapQuestion, CoverageMap> & { readonly part: number } {
  const [part, setPart] = useState(0);
  // The clock ticks every minute; the map changes with the day.
  const today = dayAt(plan.zone, nowMs);
  const question = useMemo(
    () =>
      number === null
        ? null
        : {
            plan,
            number,
            of,
            fromMs: startOfDay(plan.zone, today),
            untilMs: startOfDay(plan.zone, today + DAYS),
            onProgress: setPart,
          },
    [plan, number, of, today],
  );
  return { ...useAnswer(question, draw), part };
}
