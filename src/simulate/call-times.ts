import { isTalk } from './callers-ends.ts';
import { WALK_CALL } from './offer.ts';
import { reachedAtMs } from './outcome-words.ts';
import type { Walk } from './walk.ts';

/** How long a call took its caller, in milliseconds: until somebody answered (null: nobody did), in all without the conversation, on hold. */
export interface CallTimes {
  readonly toPersonMs: number | null;
  readonly inAllMs: number;
  readonly onHoldMs: number;
}

/** The times of a played call. How long people talk is the player's invention, so it counts for nothing. */
export function callTimes(walk: Walk): CallTimes {
  const reachedMs = reachedAtMs(walk) - walk.startMs;
  const talked = isTalk(walk.outcome);
  return {
    toPersonMs: talked ? reachedMs : null,
    inAllMs: talked ? reachedMs : walk.endMs - walk.startMs,
    onHoldMs: onHoldMs(walk),
  };
}

function onHoldMs({ steps }: Walk): number {
  let total = 0;
  let heldSinceMs: number | null = null;
  for (const { input, office } of steps) {
    if (heldSinceMs !== null) total += input.atMs - heldSinceMs;
    const isHeld = office.calls[WALK_CALL]?.openOps.some(({ type }) => type === 'hold') ?? false;
    heldSinceMs = isHeld ? input.atMs : null;
  }
  return total;
}
