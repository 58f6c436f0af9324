/** A telephone number found in a text: the characters `from` up to, not including, `to`. */
export interface FoundNumber {
  readonly e164: string;
  readonly from: number;
  readonly to: number;
}

/** Finds telephone numbers in a text, however they are written there. */
export type FindNumbers = (text: string) => FoundNumber[];

/** What people put between the digits of a number. */
const BETWEEN = String.raw`[\s().,/·\u2010-\u2015-]*`;
const DIGITS = new RegExp(String.raw`\d(?:${BETWEEN}\d){4,}`, 'g');
/** A number without its area code has seven digits in North America, and hardly fewer elsewhere. */
const TAIL = 7;

/**
 * Finds some numbers (E.164) in texts: whole, without country or area code, with any of the usual signs between the digits. What
 * can as well be one of `others`, such as the numbers of the office itself, is none of them.
 */
export function numberFinder(wanted: Iterable<string>, others: Iterable<string> = []): FindNumbers {
  const byTail = new Map<string, string[]>();
  for (const e164 of wanted) {
    const tail = e164.slice(1).slice(-TAIL);
    byTail.set(tail, [...(byTail.get(tail) ?? []), e164]);
  }
  const lengths = [...new Set([...byTail.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  const known = [...others];

  return (text) => {
    const found: FoundNumber[] = [];
    for (const run of text.matchAll(DIGITS)) {
      const at = [...run[0].matchAll(/\d/g)].map(({ index }) => run.index + index);
      const digits = run[0].replace(/\D/g, '');
      for (let end = 1; end <= digits.length; end += 1) {
        const read = digits.slice(0, end);
        const numbers = lengths.flatMap((length) => (end < length ? [] : (byTail.get(read.slice(-length)) ?? [])));
        const [best] = numbers
          .map((e164) => ({ e164, length: sameEnd(read, e164) }))
          .sort((left, right) => right.length - left.length);
        if (!best || known.some((e164) => sameEnd(read, e164) >= best.length)) continue;
        const first = at[end - best.length]!;
        const from = /[+(]/.test(text[first - 1] ?? '') ? first - 1 : first;
        found.push({ e164: best.e164, from, to: at[end - 1]! + 1 });
      }
    }
    return found;
  };
}

/** How many digits the ends of two numbers share. */
function sameEnd(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left.at(-1 - length) === right.at(-1 - length)) length += 1;
  return length;
}
