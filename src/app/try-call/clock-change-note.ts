import { parseDate } from '../../calendar/local-date.ts';
import { instantOfDay, localText, parseLocal } from '../../calendar/zone.ts';
import { dayTimeText, minuteOf } from './day-time.ts';

/** What a change of clocks does to the minute of a wall time `YYYY-MM-DDTHH:MM[:SS]`: it is skipped, or comes twice; null on all other days. */
export function clockChangeNote(zone: string, wall: string): string | null {
  const at = wall.slice(0, 16);
  const placed = parseLocal(at, zone);
  const day = parseDate(at.slice(0, 10));
  if (!placed.ok || day === null) return null;
  const time = at.slice(11, 16);
  const shown = localText(zone, placed.value);
  if (shown !== at) {
    const to = shown.slice(0, 10) === at.slice(0, 10) ? shown.slice(11) : dayTimeText(shown, at.slice(0, 4));
    return `${time} does not exist that day: clocks go forward, so the call is placed at ${to}`;
  }
  if (instantOfDay(zone, day, minuteOf(at), 'later') === placed.value) return null;
  return `${time} happens twice that day; this is the first`;
}
