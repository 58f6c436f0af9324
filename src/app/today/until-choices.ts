import { changesBetween } from '../../calendar/changes.ts';
import type { Hours } from '../../calendar/hours.ts';
import { DAY_MS, MINUTE_MS } from '../../calendar/local-date.ts';
import { momentText } from '../../calendar/moment-text.ts';
import { periodAt } from '../../calendar/period-at.ts';
import { dayAt } from '../../calendar/zone.ts';

/** An end worth one press: what it is ("Closing 17:00") and the instant. */
export interface UntilChoice {
  readonly id: string;
  readonly label: string;
  readonly untilMs: number;
}

const HOUR_MS = 60 * MINUTE_MS;
/** Long weekends and holidays: the next opening lies within this. */
const AHEAD_DAYS = 10;
const MOST = 4;

/**
 * The ends people mean, soonest first, by hours as they are without any override: the end of a named period such as lunch, the
 * opening or closing of today, the next opening on a later day. Staying open rather ends an hour or two after closing; what
 * has nothing to do with hours can also last an hour. Times are said on the clock of `zone`.
 */
export function untilChoices(
  hours: Hours | null,
  zone: string,
  nowMs: number,
  purpose: 'close' | 'open' | 'other',
): UntilChoice[] {
  const choice = (id: string, words: string, untilMs: number): UntilChoice => {
    const when = momentText(zone, untilMs, nowMs);
    const label = words === '' ? `${when[0]!.toUpperCase()}${when.slice(1)}` : `${words} ${when}`;
    return { id, label, untilMs };
  };
  const rounded = (ms: number) => Math.ceil((nowMs + ms) / (5 * MINUTE_MS)) * 5 * MINUTE_MS;
  if (hours === null)
    return [choice('hour', 'An hour,', rounded(HOUR_MS)), choice('hours', '4 hours,', rounded(4 * HOUR_MS))];
  const main = hours.periods[0]?.id ?? null;
  const today = dayAt(hours.zone, nowMs);
  const found: UntilChoice[] = [];
  let closingMs: number | null = null;
  let before = periodAt(hours, [], nowMs).period;
  const openNow = before === main;
  for (const { atMs, period } of changesBetween(hours, [], nowMs, nowMs + AHEAD_DAYS * DAY_MS)) {
    if (dayAt(hours.zone, atMs) > today) {
      // What runs on over midnight closes tomorrow.
      if (before !== null && period === null && closingMs === null) closingMs = atMs;
      before = period;
      if (period !== main) continue;
      found.push(choice('next-opening', '', atMs));
      break;
    }
    const name = hours.periods.find(({ id }) => id === before)?.name;
    // A period that owns the day, such as a holiday, ends at closing or not today.
    if (before !== null && before !== main && period !== null)
      found.push(choice(`end-${before}`, `End of ${(name ?? before).toLowerCase()}`, atMs));
    else if (before === null && period === main) found.push(choice('opening', 'Opening', atMs));
    if (period === null) closingMs = atMs;
    before = period;
  }
  if (closingMs !== null) found.push(choice('closing', 'Closing', closingMs));
  const near =
    purpose === 'open'
      ? [
          choice('longer', '1 hour longer,', closingMs === null ? rounded(HOUR_MS) : closingMs + HOUR_MS),
          choice('longest', '2 hours longer,', closingMs === null ? rounded(2 * HOUR_MS) : closingMs + 2 * HOUR_MS),
        ]
      : purpose === 'other'
        ? [choice('hour', 'An hour,', rounded(HOUR_MS))]
        : [];
  // While open, staying open until lunch ends only matters where there is a lunch; until closing, where a lunch comes first.
  const fits = ({ id }: UntilChoice) =>
    purpose !== 'open' || (id !== 'next-opening' && id !== 'opening' && (!openNow || id !== 'closing'));
  return [...found.filter(fits), ...near]
    .sort((left, right) => left.untilMs - right.untilMs)
    .filter(({ untilMs }, index, all) => untilMs > nowMs && all[index - 1]?.untilMs !== untilMs)
    .slice(0, MOST);
}
