import type { OverrideScope, SituationEntry } from '../../plan/situation.ts';
import type { NewEntry } from '../../protocol/situation-schemas.ts';

type About = SituationEntry | NewEntry;

/** What an entry is about, in one text: of two entries about the same thing the engine heeds one at a time. */
export function thingOf(entry: About): string {
  switch (entry.kind) {
    case 'mode':
      return `mode ${entry.mode}`;
    case 'person':
      return `person ${entry.person}`;
    case 'teamRemote':
      return `teamRemote ${entry.team}`;
    case 'siteRemote':
      return `siteRemote ${entry.site}`;
    case 'site':
      return `site ${entry.site} ${entry.observed === true ? 'observed' : 'declared'}`;
    case 'override':
      return `override ${scopeText(entry.scope)}`;
    case 'onCall':
      return `onCall ${entry.rotation} ${entry.level}`;
    case 'signIn':
      return `signIn ${entry.team} ${entry.person}`;
  }
}

const scopeText = (scope: OverrideScope): string =>
  scope.of === 'office' ? 'office' : scope.of === 'site' ? `site ${scope.site}` : `hours ${scope.hours}`;

/**
 * Whether a new entry, which begins at `fromMs`, leaves an earlier one no moment from `nowMs` on in which it counts. An
 * override counts by its start, not by when it was set; and one that closes leaves the shifts that an opening one gives.
 */
export function leavesNothingOf(later: About, fromMs: number, earlier: SituationEntry, nowMs: number): boolean {
  if (thingOf(later) !== thingOf(earlier)) return false;
  const startsMs = earlier.fromMs ?? Number.MIN_SAFE_INTEGER;
  const covers =
    fromMs <= Math.max(startsMs, nowMs) && (earlier.untilMs ?? Infinity) <= (later.untilMs ?? Number.MAX_SAFE_INTEGER);
  if (later.kind !== 'override' || earlier.kind !== 'override') return covers;
  return covers && fromMs >= startsMs && (later.does === 'open' || earlier.does === 'close');
}
