import { useMemo } from 'react';
import { weekdayName } from '../../calendar/weekday-names.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { mainNumber } from '../../simulate/main-number.ts';
import { callAt } from '../../verify/coverage/call-at.ts';
import { situationChoices, type KeyChoice, type SituationChoice } from '../../verify/coverage/caller-cases.ts';
import type { CallerCase, CoverageException, DaySegment } from '../../verify/coverage/coverage.ts';
import type { Worked } from '../things/use-work.ts';
import type { CoverageAsked } from './coverage-asked.ts';
import type { CoverageMap } from './coverage.worker.ts';
import { useCoverageMap, type MapQuestion } from './use-coverage-map.ts';
import type { MapRow } from './week-rows.ts';

/** What a page or panel of coverage gets. */
export interface CoverageProps {
  plan: Plan;
  asked: CoverageAsked;
  onAsk: (asked: CoverageAsked) => void;
  /** The present instant in UTC milliseconds. */
  nowMs: number;
  onPlay: (call: CallScript) => void;
}

/** The map that was asked for, as far as it is known, and what can be asked. */
export interface LoadedCoverage {
  /** Null where the plan has no number. */
  readonly number: string | null;
  readonly situations: readonly SituationChoice[];
  /** Empty until the first map is there. */
  readonly keys: readonly KeyChoice[];
  /** What was asked, without what the plan does not offer any more. */
  readonly asked: CoverageAsked;
  readonly work: Worked<MapQuestion, CoverageMap>;
  /** Null until the first map is there. */
  readonly map: { readonly rows: readonly MapRow[]; readonly exceptions: readonly CoverageException[] } | null;
  /** The call that a stretch of the map stands for. */
  readonly callOf: (segment: DaySegment) => CallScript;
}

/** The coverage of a plan's callers, worked out again after every edit. */
export function useCoverage(plan: Plan, wanted: CoverageAsked, nowMs: number): LoadedCoverage {
  const number = wanted.number !== null && plan.numbers[wanted.number] ? wanted.number : mainNumber(plan);
  const situations = useMemo(() => situationChoices(plan), [plan]);
  const situation = situations.find(({ id }) => id === wanted.situation) ?? situations[0]!;
  const { key, people } = wanted;
  const of = useMemo<CallerCase>(
    () => ({ key, people, situation: situation.situation }),
    [key, people, situation.situation],
  );
  const work = useCoverageMap(plan, number, of, nowMs);
  // A map of another number would be read as this one's.
  const answer = work.of?.number === number && work.of?.plan.id === plan.id ? work.answer : null;
  const map = useMemo(
    () =>
      answer && {
        rows: answer.week.map(({ weekday, segments }) => ({ name: weekdayName(weekday), segments })),
        exceptions: answer.exceptions,
      },
    [answer],
  );
  return {
    number,
    situations,
    keys: answer?.keys ?? [],
    asked: { ...wanted, number, situation: situation.id },
    work,
    map,
    // Played as it was drawn: the plan may have been edited since.
    callOf: ({ atMs }) => callAt(work.of?.plan ?? plan, number ?? '', work.of?.of ?? of, atMs),
  };
}
