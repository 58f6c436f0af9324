import type { Share } from '../../protocol/share-schemas.ts';

/** A share link as it is kept: what is told of it, the SHA-256 of its token, and the SHA-256 that names its copy of the plan. */
export interface StoredShare extends Share {
  readonly tokenHash: string;
  readonly document: string;
}

/** One committed change: a link that is new, or as it is now. */
export interface ShareChange {
  readonly type: 'share';
  readonly plan: string;
  readonly put: StoredShare;
}

/** So many links are remembered, those that do not open any more included. */
const KEPT_SHARES = 200;

/** The links after one more change, oldest first; the oldest are forgotten past the limit. */
export const placeShare = (shares: readonly StoredShare[], put: StoredShare): readonly StoredShare[] =>
  shares.some(({ id }) => id === put.id)
    ? shares.map((share) => (share.id === put.id ? put : share))
    : [...shares, put].slice(-KEPT_SHARES);

/** Whether a link opens at an instant. */
export const opens = ({ untilMs, revokedAtMs }: Pick<Share, 'untilMs' | 'revokedAtMs'>, atMs: number): boolean =>
  revokedAtMs === null && atMs < untilMs;
