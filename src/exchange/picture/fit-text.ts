import { textWidth } from './text-width.ts';

/** The looks of a text: its size in px and its weight. */
export interface TextLook {
  readonly sizePx: number;
  readonly weight: 400 | 500 | 600;
}

// Another machine may draw with its own font: a little room is left for one that runs wider.
const ROOM = 0.98;

const fits = (text: string, widthPx: number, look: TextLook): boolean =>
  textWidth(text, look.sizePx, look.weight) <= widthPx * ROOM;

/** One line of at most `widthPx`; what does not fit ends in "…". */
export function fitLine(text: string, widthPx: number, look: TextLook): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (fits(line, widthPx, look)) return line;
  const letters = Array.from(line);
  let least = 0;
  let most = letters.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(`${letters.slice(0, middle).join('').trimEnd()}…`, widthPx, look)) least = middle;
    else most = middle - 1;
  }
  return `${letters.slice(0, least).join('').trimEnd()}…`;
}

/** At most `most` lines of at most `widthPx`, broken between words where possible; line breaks stay, and what is left out ends in "…". */
export function fitLines(text: string, widthPx: number, most: number, look: TextLook): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let words = paragraph.split(/\s+/).filter((word) => word !== '');
    if (words.length === 0) lines.push('');
    while (words.length > 0) {
      if (lines.length >= most) return withRest(lines, words.join(' '), widthPx, look);
      const count = wordsThatFit(words, widthPx, look);
      if (count > 0) {
        lines.push(words.slice(0, count).join(' '));
        words = words.slice(count);
      } else {
        // A word wider than a line is broken anywhere.
        const head =
          Array.from(fitLine(words[0]!, widthPx, look))
            .slice(0, -1)
            .join('') || Array.from(words[0]!)[0]!;
        lines.push(head);
        words = [words[0]!.slice(head.length), ...words.slice(1)].filter((word) => word !== '');
      }
    }
  }
  return lines.length > most ? withRest(lines.slice(0, most), lines[most]!, widthPx, look) : lines;
}

function wordsThatFit(words: readonly string[], widthPx: number, look: TextLook): number {
  let count = 0;
  while (count < words.length && fits(words.slice(0, count + 1).join(' '), widthPx, look)) count += 1;
  return count;
}

/** The last line with as much of the rest as fits: never the same words without a sign that more follows. */
function withRest(lines: readonly string[], rest: string, widthPx: number, look: TextLook): string[] {
  const last = `${lines.at(-1) ?? ''} ${rest === '' ? '…' : rest}`;
  const fitted = fitLine(last, widthPx, look);
  return [...lines.slice(0, -1), fitted];
}
