import { dayTimeTextAt } from '../../calendar/day-text.ts';
import type { Share, SharedState } from '../../protocol/share-schemas.ts';

/** Which state of a plan a link shows, with its date on the clocks of a zone. */
export const stateWords = (shows: SharedState, zone: string, nowMs: number): string =>
  shows.of === 'draft'
    ? `Draft of ${dayTimeTextAt(zone, shows.savedAtMs, nowMs)}`
    : `Version ${shows.number}, live since ${dayTimeTextAt(zone, shows.publishedAtMs, nowMs)}`;

/** Whether a link still opens. */
export const stillOpens = ({ revokedAtMs, untilMs }: Share, nowMs: number): boolean =>
  revokedAtMs === null && nowMs < untilMs;

/** Until when a link opens, or since when it does not. */
export function endWords(share: Share, zone: string, nowMs: number): string {
  if (share.revokedAtMs !== null) return `Taken back ${dayTimeTextAt(zone, share.revokedAtMs, nowMs)}`;
  const until = dayTimeTextAt(zone, share.untilMs, nowMs);
  return stillOpens(share, nowMs) ? `Opens until ${until}` : `Ended ${until}`;
}

/** When a link was opened last; true to the hour. */
export const openedWords = ({ openedAtMs }: Share, zone: string, nowMs: number): string =>
  openedAtMs === null ? 'Not opened yet' : `Last opened about ${dayTimeTextAt(zone, openedAtMs, nowMs)}`;
