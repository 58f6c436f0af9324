import { parseMinute } from '../../calendar/local-date.ts';
import { parseClock } from './parse-clock.ts';

/** The two times of a span as they are typed. */
export interface TypedTimes {
  readonly from: string;
  readonly to: string;
}

/**
 * Two times that are typed together ("9-17", "9am–5:30pm", "8:30 to 12"), each as `HH:MM`; null for anything else. What the
 * first leaves out is read from the second and the other way round, as people mean it: "1-5pm" and "9-5" are afternoons.
 */
export function readRange(text: string): TypedTimes | null {
  const [first, second, more] = text.trim().split(/\s*[-–—−]\s*|\s+(?:to|till|until)\s+/i);
  if (!first || !second || more !== undefined) return null;
  const [from, to] = [parseClock(first), parseClock(second)];
  if (!from.ok || !to.ok) return null;
  const [begins, ends] = [parseMinute(from.value)!, parseMinute(to.value)!];
  if (isBare(first) && /p\.?m?\.?$/i.test(second)) {
    const later = parseClock(`${first}pm`);
    if (later.ok && parseMinute(later.value)! < ends) return { from: later.value, to: to.value };
  }
  if (isBare(second) && begins <= 720 && ends <= begins) {
    const later = parseClock(`${second}pm`);
    if (later.ok && parseMinute(later.value)! > begins) return { from: from.value, to: later.value };
  }
  return { from: from.value, to: to.value };
}

/** The fields with a range that was typed into one of them put into both. */
export const spreadRange = (typed: TypedTimes): TypedTimes => readRange(typed.from) ?? readRange(typed.to) ?? typed;

/** Without a word or a sign that says which half of the day is meant. */
const isBare = (clock: string): boolean => /^[1-9]\d?(?:[:.]?\d\d)?$/.test(clock);
