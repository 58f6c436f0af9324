import type { Period } from '../../calendar/hours.ts';

/** How many looks period-look.css draws; further periods share one, told apart by their names. */
const LOOKS = 6;

/** The number of the colour and pattern of a period, by its place in the list. */
export const lookOf = (periods: readonly Period[], id: string): number =>
  Math.max(
    0,
    periods.findIndex((period) => period.id === id),
  ) % LOOKS;
