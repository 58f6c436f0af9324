import { changesBetween } from '../../calendar/changes.ts';
import { listSpecialDays } from '../../calendar/list-special-days.ts';
import { DAY_MS, MINUTE_MS } from '../../calendar/local-date.ts';
import { periodAt } from '../../calendar/period-at.ts';
import { localText } from '../../calendar/zone.ts';
import { nextOffsetChange, offsetAt } from '../../calendar/zone-offsets.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';

/** A moment worth trying: its name, what makes it special where the name does not say it, and the wall time. */
export interface QuickPick {
  readonly id: string;
  readonly label: string;
  readonly about: string | null;
  readonly at: string;
}

/** Now, each other period of the hours, the time outside them, the next special day and the next change of clocks: only those that come. */
export function quickPicks(plan: Plan, hoursId: string | null, nowMs: number): QuickPick[] {
  const now = { id: 'now', label: 'Now', about: null, at: localText(plan.zone, nowMs) };
  const hours = hoursId === null ? undefined : hoursOf(plan, hoursId);
  const clocks = clockChange(plan.zone, nowMs);
  if (!hours) return [now, ...clocks];
  const changes = changesBetween(hours, [], nowMs, nowMs + 9 * DAY_MS);
  const inside = (period: string | null): string | null => {
    const index = changes.findIndex((change) => change.period === period);
    const from = changes[index]?.atMs;
    if (from === undefined) return null;
    const to = changes[index + 1]?.atMs ?? from + DAY_MS;
    // A quarter of an hour in, or the middle of a shorter stretch: clear of the boundary, which is a case of its own.
    return localText(plan.zone, from + Math.min(15 * MINUTE_MS, Math.floor((to - from) / (2 * MINUTE_MS)) * MINUTE_MS));
  };
  const picks: QuickPick[] = [now];
  const [first, ...others] = hours.periods;
  const main = first && periodAt(hours, [], nowMs).period !== first.id ? inside(first.id) : null;
  if (first && main) picks.push({ id: `period-${first.id}`, label: first.name, about: null, at: main });
  // A period of special days alone, such as "Holiday", is what the last pick is for.
  const weekly = others.filter(({ id }) => hours.weekly.some((span) => span.period === id));
  for (const period of weekly.slice(0, 3)) {
    const at = inside(period.id);
    if (at) picks.push({ id: `period-${period.id}`, label: period.name, about: null, at });
  }
  const closed = inside(null);
  if (closed) picks.push({ id: 'closed', label: 'After hours', about: null, at: closed });
  const today = now.at.slice(0, 10);
  const holiday = listSpecialDays(hours, today, 24).find((day) => day.date > today);
  if (holiday) picks.push({ id: 'holiday', label: 'Next holiday', about: holiday.name, at: `${holiday.date}T10:00` });
  return [...picks, ...clocks];
}

/** Offices that change their clocks do so twice a year. */
const CHANGE_WITHIN_DAYS = 370;

/** The minute at which the clocks of a zone next change, where they do. */
function clockChange(zone: string, nowMs: number): QuickPick[] {
  const atMs = nextOffsetChange(zone, nowMs, nowMs + CHANGE_WITHIN_DAYS * DAY_MS);
  if (atMs === null) return [];
  const forward = offsetAt(zone, atMs) > offsetAt(zone, atMs - 1);
  return [
    {
      id: 'clock-change',
      label: 'Clock change',
      about: forward ? 'Clocks go forward' : 'Clocks go back',
      at: localText(zone, atMs),
    },
  ];
}
