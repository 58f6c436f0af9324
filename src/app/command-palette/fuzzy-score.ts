/** Text as it is compared: without accents and case. */
export const plainText = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What a search looks at: the name, and words that count less. */
export interface PlainWords {
  readonly label: string;
  /** The first letters of its words. */
  readonly initials: string;
  readonly rest: string;
}

/** Prepares a name and the words around it for searching; worth keeping, since a search reads them at every key. */
export function plainWords(name: string, around: string): PlainWords {
  const label = plainText(name);
  const initials = label.split(/[^\p{L}\p{N}]+/u).map((word) => word[0] ?? '');
  return { label, initials: initials.join(''), rest: plainText(around) };
}

const EXACT = 120;
const LABEL_START = 80;
const WORD_START = 60;
const INITIALS = 45;
const INSIDE = 30;
const SCATTERED = 12;
const REST_START = 10;
const REST_INSIDE = 5;

/** How well plain typed words fit, 0 when one of them is nowhere: whole names first, then starts, initials, parts and skipped letters. */
export function fuzzyScore(item: PlainWords, query: string): number {
  const words = query.split(/\s+/).filter(Boolean);
  if (words.length === 0) return 0;
  const { label } = item;
  if (label === words.join(' ')) return EXACT;
  let score = 0;
  for (const word of words) {
    const found = wordScore(item, word);
    if (found === 0) return 0;
    score += found;
  }
  // Words in the order of the name are a better guess; of two equal ones the shorter name is nearer to what was typed.
  const inOrder = words.length > 1 && label.includes(words.join(' ')) ? 20 : 0;
  return score / words.length + inOrder + 5 / (1 + label.length / 10);
}

function wordScore({ label, initials, rest }: PlainWords, word: string): number {
  if (label.startsWith(word)) return LABEL_START;
  const at = wordStart(label, word);
  if (at) return WORD_START;
  if (word.length > 1 && initials.includes(word)) return INITIALS;
  if (label.includes(word)) return INSIDE;
  if (wordStart(rest, word)) return REST_START;
  // Two letters are inside nearly everything.
  if (word.length < 3) return 0;
  const scattered = scatteredShare(label, word);
  if (scattered > 0.5) return SCATTERED * scattered;
  return rest.includes(word) ? REST_INSIDE : 0;
}

function wordStart(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) if (isWordStart(text, at)) return true;
  return false;
}

const isWordStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!);

/** The letters of a word in order from the start of a word on, others between them: its length as a share of the stretch they take, else 0. */
function scatteredShare(text: string, word: string): number {
  let best = 0;
  for (let start = text.indexOf(word[0]!); start !== -1; start = text.indexOf(word[0]!, start + 1)) {
    if (!isWordStart(text, start)) continue;
    let at = start;
    let matched = 1;
    while (matched < word.length) {
      at = text.indexOf(word[matched]!, at + 1);
      if (at === -1) return best;
      matched += 1;
    }
    best = Math.max(best, word.length / (at - start + 1));
  }
  return best;
}
