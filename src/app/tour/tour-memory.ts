import { TOUR_STEPS, type TourAt } from './tour-steps.ts';

const KEY = 'ringplan.tour';
/** Before there was a tour, two sentences were shown once; whoever has read them is no first visitor. */
const OLD_KEY = 'ringplan.first-hint';

/** Where this browser is in the tour; at its beginning on a first visit, and where nothing can be remembered. */
export function tourMemory(storage: () => Pick<Storage, 'getItem'>): TourAt {
  try {
    const kept = storage().getItem(KEY);
    return kept === null && storage().getItem(OLD_KEY) === 'seen' ? 'over' : read(kept);
  } catch {
    return 'play';
  }
}

/** Remembers where this browser is; where it cannot, the tour begins anew on the next visit. */
export function rememberTour(storage: () => Pick<Storage, 'setItem'>, at: TourAt): void {
  try {
    storage().setItem(KEY, at);
  } catch {
    // Storage may be switched off; the tour can be skipped again.
  }
}

const read = (kept: string | null): TourAt =>
  kept === 'over' ? 'over' : (TOUR_STEPS.find((step) => step === kept) ?? 'play');
