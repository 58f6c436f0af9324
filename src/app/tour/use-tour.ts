import { useEffect, useState } from 'react';
import { rememberTour, tourMemory } from './tour-memory.ts';
import { caughtUp, stepAfter, type TourAt, type TourFacts } from './tour-steps.ts';

/** The tour of this browser: where it is, and the ways on. */
export interface Tour {
  readonly at: TourAt;
  readonly fixed: boolean | null;
  /** The step that fixes a problem was on the screen. */
  readonly metProblem: boolean;
  readonly next: () => void;
  readonly skip: () => void;
  readonly begin: () => void;
}

/** Follows somebody through the tour; what they do leads on by itself. */
export function useTour({ played, fixed }: TourFacts): Tour {
  const [kept, setKept] = useState(() => tourMemory(() => localStorage));
  const at = caughtUp(kept, { played, fixed });
  const [metProblem, setMet] = useState(false);
  if (at === 'fix' && !metProblem) setMet(true);
  // What was done once stays done, also after the call is closed or the edit is undone.
  if (at !== kept) setKept(at);
  useEffect(() => rememberTour(() => localStorage, at), [at]);
  return {
    at,
    fixed,
    metProblem,
    next: () => at !== 'over' && setKept(stepAfter(at)),
    skip: () => setKept('over'),
    begin: () => {
      setKept('play');
      setMet(false);
    },
  };
}
