import { keyOrder } from './caller-cases.ts';

/** More ways than these are counted. */
const MOST_WAYS = 6;

/**
 * Callers who answer the questions in some ways of all, in words: "all callers", "callers who press 1 or 2", "callers who press 3
 * and no more". A way is '' for pressing nothing, else the answers separated by commas.
 */
export function whoWords(ways: ReadonlySet<string>, all: readonly string[]): string {
  if (all.every((way) => ways.has(way))) return 'all callers';
  const said = [...ways].filter((way) => !hasWholeAbove(way, ways, all)).sort(byKeys);
  const words = said.map((way) => wayWords(way, ways, all));
  const shown = words.length > MOST_WAYS ? words.slice(0, MOST_WAYS - 1) : words;
  const more = words.length - shown.length;
  const listed = more > 0 ? [...shown, `${more} other keys`] : shown;
  return `callers who press ${listed.length < 2 ? listed.join('') : `${listed.slice(0, -1).join(', ')} or ${listed.at(-1)}`}`;
}

const below = (way: string, all: readonly string[]): string[] => all.filter((other) => other.startsWith(`${way},`));

/** Whether a shorter way says this one with it, since all that begins so is among the ways. */
function hasWholeAbove(way: string, ways: ReadonlySet<string>, all: readonly string[]): boolean {
  const keys = way.split(',');
  return keys.slice(1).some((_, index) => {
    const above = keys.slice(0, index + 1).join(',');
    return ways.has(above) && below(above, all).every((other) => ways.has(other));
  });
}

function wayWords(way: string, ways: ReadonlySet<string>, all: readonly string[]): string {
  if (way === '') return 'no key';
  const under = below(way, all);
  const pressed = way.split(',').join(', then ');
  return under.length > 0 && !under.every((other) => ways.has(other)) ? `${pressed} and no more` : pressed;
}

function byKeys(left: string, right: string): number {
  // Pressing nothing comes last, as in a list of keys.
  if (left === '' || right === '') return left === '' ? 1 : -1;
  return keyOrder(left) - keyOrder(right) || left.localeCompare(right, 'en');
}
