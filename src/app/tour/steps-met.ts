import { TOUR_STEPS, type TourAt } from './tour-steps.ts';
import type { Tour } from './use-tour.ts';

/** The steps that somebody meets: where nothing is to be fixed, and nothing was, that step is passed over. */
export function stepsMet({ at, fixed, metProblem }: Pick<Tour, 'at' | 'fixed' | 'metProblem'>): readonly TourAt[] {
  const isPast = at === 'proven' || at === 'publish';
  return metProblem || !(isPast || fixed === true) ? TOUR_STEPS : TOUR_STEPS.filter((step) => step !== 'fix');
}
