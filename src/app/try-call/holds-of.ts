import { WALK_CALL } from '../../simulate/offer.ts';
import type { Walk } from '../../simulate/walk.ts';

/** Shorter than this, waiting is not worth a line of its own. */
const LEAST_MS = 10_000;

/** How long the caller is on hold between a line of a walk's trace and the next one, in milliseconds by the line's index; others are absent. */
export function holdsOf(walk: Walk): ReadonlyMap<number, number> {
  const holds = new Map<number, number>();
  let line = -1;
  let isHeld = false;
  for (const { trace, office } of walk.steps) {
    const before = walk.trace[line];
    const forMs = trace.length === 0 || before === undefined ? 0 : trace[0]!.atMs - before.atMs;
    if (isHeld && forMs >= LEAST_MS) holds.set(line, forMs);
    line += trace.length;
    isHeld = office.calls[WALK_CALL]?.openOps.some(({ type }) => type === 'hold') ?? false;
  }
  return holds;
}
