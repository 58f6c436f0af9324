import { useEffect, useMemo } from 'react';
import { localSecondsText } from '../../calendar/zone.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CallerCase, Crossing, DaySegment } from '../../verify/coverage/coverage.ts';
import { announce } from '../ui/announcer.tsx';
import { useWork } from '../things/use-work.ts';
import { coverageWork } from './coverage-work.ts';

/** Whose calls a map is about. */
export interface MapSubject {
  readonly plan: Plan;
  readonly number: string;
  readonly of: CallerCase;
}

interface CrossingsQuestion extends MapSubject {
  readonly segment: DaySegment;
}

const find = coverageWork<CrossingsQuestion, Crossing[]>((worker, { plan, number, of, segment }) =>
  worker.crossings(plan, number, of, segment),
);

/**
 * The calls of a stretch that begin shortly before something changes and end otherwise, found when somebody looks at the
 * stretch and then also read aloud; null while they are not known, or where no stretch is looked at.
 */
export function useCrossings(subject: MapSubject | null, segment: DaySegment | null): readonly Crossing[] | null {
  const question = useMemo(
    () => (subject === null || segment === null ? null : { ...subject, segment }),
    [subject, segment],
  );
  const work = useWork(question, find);
  const crossings = question !== null && work.of === question ? work.answer : null;
  const zone = subject?.plan.zone;
  useEffect(() => {
    if (zone !== undefined && crossings !== null && crossings.length > 0)
      announce(crossings.map((crossing) => crossingWords(zone, crossing)).join('. '));
  }, [zone, crossings]);
  return crossings;
}

/** "From 11:59:46 on: Message: Front desk mailbox", by the wall clock of a zone. */
export const crossingWords = (zone: string, { fromMs, end }: Crossing): string =>
  `From ${localSecondsText(zone, fromMs).slice(11)} on: ${end.text}`;
