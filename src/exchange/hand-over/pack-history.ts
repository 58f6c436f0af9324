import { behaviourHash } from '../../plan/behaviour-hash.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PackHistory } from './pack-input.ts';

/** One published version: its number, when it went live in UTC milliseconds, and its plan where that was read. */
export interface PublishedVersion {
  readonly number: number;
  readonly atMs: number;
  readonly plan: Plan | null;
}

/** Whether a plan routes exactly as a published one does, so that it is that version and no draft. */
export const isVersion = (plan: Plan, published: Plan | null): boolean =>
  published !== null && behaviourHash(published) === behaviourHash(plan);

/**
 * What a pack can say of the past, from the live version and the one before it, null where there are none: a live plan has
 * changed since the version before, a draft since the live one.
 */
export function packHistory(
  plan: Plan,
  live: (PublishedVersion & { readonly accepted: PackHistory['accepted'] }) | null,
  earlier: PublishedVersion | null,
): PackHistory {
  if (!live) return { version: null, before: null, accepted: [] };
  const isLive = isVersion(plan, live.plan);
  const before = isLive ? earlier : live;
  return {
    version: isLive ? { number: live.number, atMs: live.atMs } : null,
    before: before?.plan ? { number: before.number, plan: before.plan } : null,
    accepted: live.accepted,
  };
}
