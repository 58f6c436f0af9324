/**
 * Seeds of random offices that once showed a fault, each with what it was: the test plays them first, always. A seed shows the
 * same office only as long as plans are drawn the same way; what it found deserves a test of its own as well.
 */
export const KEPT_SEEDS: readonly { readonly seed: number; readonly found: string }[] = [
  { seed: 33965, found: 'an offer told twice, after a publish, that the watch took for a call on the old version' },
];
