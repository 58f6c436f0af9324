import { fail, type Result } from '../../base/result.ts';
import { DAY_MS } from '../../calendar/local-date.ts';
import { momentText } from '../../calendar/moment-text.ts';
import { parseLocal } from '../../calendar/zone.ts';
import { LONGEST_ENTRY_MS } from '../../protocol/situation-schemas.ts';

/** The instant of a date and a time typed by hand on the clock of `zone`, or why it cannot be an end, for beside the field. */
export function checkEnd(
  date: string,
  time: string,
  zone: string,
  { nowMs, fromMs }: { nowMs: number; fromMs: number | null },
): Result<number, string> {
  if (date === '' || time === '') return fail('Choose a date and a time: everything set for today ends.');
  const parsed = parseLocal(`${date}T${time.slice(0, 5)}`, zone);
  if (!parsed.ok)
    return fail('This is not a date and time. Write it as on a calendar, such as 24 December 2026, 18:05.');
  if (parsed.value <= nowMs)
    return fail(`This is over already: it is ${momentText(zone, nowMs, nowMs)} now. Choose a later time.`);
  if (fromMs !== null && parsed.value <= fromMs)
    return fail(`It would end before it begins, ${momentText(zone, fromMs, nowMs)}. Choose a later end.`);
  if (parsed.value - nowMs > LONGEST_ENTRY_MS)
    return fail(`At most ${LONGEST_ENTRY_MS / DAY_MS} days ahead. For longer, change the plan itself.`);
  return parsed;
}

/** The instant at which something shall begin, or why it cannot: it lies ahead, within the same bounds. */
export function checkStart(date: string, time: string, zone: string, nowMs: number): Result<number, string> {
  if (date === '' || time === '') return fail('Choose the date and time at which it begins, or “Now”.');
  const parsed = parseLocal(`${date}T${time.slice(0, 5)}`, zone);
  if (!parsed.ok) return fail('This is not a date and time.');
  if (parsed.value <= nowMs) return fail('This is over already. Choose “Now”, or a later time.');
  if (parsed.value - nowMs > LONGEST_ENTRY_MS) return fail(`At most ${LONGEST_ENTRY_MS / DAY_MS} days ahead.`);
  return parsed;
}
