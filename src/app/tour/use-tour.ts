import { useEffect, useState } from 'react';
import { rememberTour, tourMemory } from './tour-memory.ts';
import { caughtUp, stepAfter, stepsMet, type TourAt, type TourFacts } from './tour-steps.ts';

/** The tour of this browser: where it is, and the ways on. */
export interface Tour {
  readonly at: TourAt;
  /** Its place among the steps that are shown: “2 of 5”. */
  readonly place: string;
  readonly next: () => void;
  readonly skip: () => void;
  readonly begin: () => void;
}

/** Follows somebody through the tour; what they do leads on by itself. */
export function useTour({ played, fixed }: TourFacts): Tour {
  const [kept, setKept] = useState(() => tourMemory(() => localStorage));
  const at = caughtUp(kept, { played, fixed });
  const [met, setMet] = useState(false);
  if (at === 'fix' && !met) setMet(true);
  const steps: readonly TourAt[] = stepsMet(at, fixed, met);
  // What was done once stays done, also after the call is closed or the edit is undone.
  if (at !== kept) setKept(at);
  useEffect(() => rememberTour(() => localStorage, at), [at]);
  return {
    at,
    place: `${steps.indexOf(at) + 1} of ${steps.length}`,
    next: () => at !== 'over' && setKept(stepAfter(at)),
    skip: () => setKept('over'),
    begin: () => {
      setKept('play');
      setMet(false);
    },
  };
}
