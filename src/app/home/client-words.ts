import { counted } from '../../base/counted.ts';
import { dayTextAt } from '../../calendar/day-text.ts';
import { DAY_MS, MINUTE_MS } from '../../calendar/local-date.ts';
import { isStandIn } from '../../plan/edits/stand-in-number.ts';
import type { PlanOverview } from '../../protocol/overview-schemas.ts';
import type { PlanSummary } from '../../protocol/plan-schemas.ts';
import { ownNumberText } from '../things/own-number-text.ts';

const HOUR_MS = 60 * MINUTE_MS;

/** How grave a state is; each has an icon of its own beside the words. */
export type StateTone = 'ok' | 'warning' | 'lost' | 'waiting';

/** What the checks say of a draft: "Checked to 27 Dec 2027", "2 problems". */
export function checkWords(checked: PlanOverview['checked']): { readonly tone: StateTone; readonly text: string } {
  if (checked === null) return { tone: 'waiting', text: 'Being checked' };
  const problems = checked.errors + checked.warnings;
  if (problems > 0)
    return {
      tone: checked.errors > 0 ? 'lost' : 'warning',
      text: counted(problems, 'problem'),
    };
  if (checked.until === null) return { tone: 'warning', text: 'Not everything is proven' };
  return { tone: 'ok', text: `Checked to ${checked.until}` };
}

/** What routes calls: "Live: version 12 · draft has changes". */
export function liveWords({ live }: Pick<PlanSummary, 'live'>, changed: boolean): string {
  if (live === null) return 'Draft, not published yet';
  return changed ? `Live: version ${live.number} · draft has changes` : `Live: version ${live.number}`;
}

/** When somebody last saved or published, in UTC milliseconds. */
export const lastChangeMs = ({ draftSavedAtMs, live }: PlanSummary): number =>
  Math.max(draftSavedAtMs, live?.publishedAtMs ?? 0);

/** How long ago an instant is: "just now", "5 minutes ago", "yesterday", "9 days ago"; longer ago its date on this computer's calendar. */
export function agoWords(atMs: number, nowMs: number): string {
  const ms = Math.max(0, nowMs - atMs);
  if (ms < MINUTE_MS) return 'just now';
  if (ms < HOUR_MS) return `${counted(Math.floor(ms / MINUTE_MS), 'minute')} ago`;
  if (ms < DAY_MS) return `${counted(Math.floor(ms / HOUR_MS), 'hour')} ago`;
  const days = Math.floor(ms / DAY_MS);
  if (days === 1) return 'yesterday';
  return days < 14
    ? `${days} days ago`
    : `on ${dayTextAt(new Intl.DateTimeFormat().resolvedOptions().timeZone, atMs, nowMs)}`;
}

/** How many clients there are, and of a search how many it found: "16 clients", "1 of 16 clients". */
export function clientCount(all: number, found: number | null): string {
  if (all === 0) return 'Clients';
  return `${found === null ? '' : `${found} of `}${counted(all, 'client')}`;
}

/** The numbers of a client in one line: the first one or two, and how many more there are; those that it has come before those to come. */
export function numbersWords(numbers: PlanOverview['numbers']): string {
  if (numbers.length === 0) return 'No number yet';
  if (numbers.every(isStandIn)) return numbers.length === 1 ? 'Number to come' : `${numbers.length} numbers to come`;
  const inOrder = [...numbers].sort((left, right) => Number(isStandIn(left)) - Number(isStandIn(right)));
  const shown = inOrder.slice(0, numbers.length === 2 ? 2 : 1).map(ownNumberText);
  const more = numbers.length - shown.length;
  return `${shown.join(' · ')}${more > 0 ? ` and ${more} more` : ''}`;
}
