import type { Effect } from '../engine/effect.ts';

/** What a question takes of the keys pressed, and whether it then ends at once or only after the time between keys. */
export function typedKeys(
  keys: string,
  { maxDigits, complete = [], endKey }: Effect & { type: 'gather' },
): { digits: string; ended: boolean } {
  for (let length = 1; length <= keys.length; length += 1) {
    const digits = keys.slice(0, length);
    if (endKey !== undefined && digits.endsWith(endKey)) return { digits: digits.slice(0, -1), ended: true };
    if (length === maxDigits || complete.includes(digits)) return { digits, ended: true };
  }
  return { digits: keys, ended: false };
}
