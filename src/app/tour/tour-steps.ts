/** The steps of the first tour, each done by doing it. */
export const TOUR_STEPS = ['play', 'why', 'fix', 'proven', 'publish'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

/** Where somebody is in the tour; `over` once it was finished or skipped. */
export type TourAt = TourStep | 'over';

/** What the tour sees of the designer. */
export interface TourFacts {
  /** A call lies on the tape. */
  readonly played: boolean;
  /** Nothing but hints was found; null before the first check. */
  readonly fixed: boolean | null;
}

/** The step after one; the last leads out. */
export const stepAfter = (step: TourStep): TourAt => TOUR_STEPS[TOUR_STEPS.indexOf(step) + 1] ?? 'over';

/** Where the facts lead on to by themselves: past what has been done. Reading and publishing are never taken for granted. */
export function caughtUp(at: TourAt, { played, fixed }: TourFacts): TourAt {
  if (at === 'play' && played) return 'why';
  if (at === 'fix' && fixed === true) return 'proven';
  return at;
}
