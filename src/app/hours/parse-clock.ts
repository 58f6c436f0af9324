import { fail, ok, type Result } from '../../base/result.ts';

const WORDS: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '00:00' };

/** A time of day as people type it ("8", "8:30", "17.30", "0830", "5pm", "noon") as `HH:MM`, `24:00` included; or why it is none. */
export function parseClock(text: string): Result<string, string> {
  const typed = text.trim().toLowerCase();
  if (typed === '') return fail('Write a time, such as 8:30.');
  const word = Object.hasOwn(WORDS, typed) ? WORDS[typed] : undefined;
  if (word !== undefined) return ok(word);
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(?:h|uhr|o’clock|o'clock)?\s*([ap])?\.?(?:m\.?)?$/.exec(typed);
  if (match === null || (match[3] === undefined && typed.endsWith('m')))
    return fail(`“${text.trim()}” is not a time. Write hours and minutes, such as 8:30 or 5pm.`);
  const half = match[3];
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const inDay = half === undefined ? hour <= 24 : hour >= 1 && hour <= 12;
  if (!inDay || minute > 59 || (hour === 24 && minute > 0))
    return fail(`There is no time “${text.trim()}”. A day goes from 0:00 to 24:00.`);
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return ok(`${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}
