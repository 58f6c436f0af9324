import { lazy } from 'react';

// What is shown of callers beside the flow; each is fetched when it is looked at.

/** What callers notice of a change of plans. */
export const CallerChanges = lazy(async () => ({
  default: (await import('../coverage/caller-changes.tsx')).CallerChanges,
}));

/** What callers will meet. */
export const CallersMeet = lazy(async () => ({ default: (await import('../coverage/callers-meet.tsx')).CallersMeet }));

/** Where callers end while something is set. */
export const SpanCheck = lazy(async () => ({ default: (await import('../coverage/span-check.tsx')).SpanCheck }));
