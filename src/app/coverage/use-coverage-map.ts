import { useMemo } from 'react';
import { dayAt, startOfDay } from '../../calendar/zone.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CallerCase } from '../../verify/coverage/coverage.ts';
import { useWork, type Worked } from '../things/use-work.ts';
import { coverageWork } from './coverage-work.ts';
import type { CoverageMap } from './coverage.worker.ts';

/** Which map is asked for; the span begins with today. */
export interface MapQuestion {
  readonly plan: Plan;
  readonly number: string;
  readonly of: CallerCase;
  readonly fromMs: number;
  readonly untilMs: number;
}

const DAYS = 366;

const draw = coverageWork<MapQuestion, CoverageMap>((worker, { plan, number, of, ...span }, tell) =>
  worker.map(plan, number, of, span, tell),
);

/** The map of a number's callers for the 12 months from today; null asks nothing. */
export function useCoverageMap(
  plan: Plan,
  number: string | null,
  of: CallerCase,
  nowMs: number,
): Worked<MapQuestion, CoverageMap> {
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
          },
    [plan, number, of, today],
  );
  return useWork(question, draw);
}
