import type { Size } from './card-geometry.ts';

const WIDTH = 212;
const LETTERS_A_LINE = 30;

/** The size of a note on the canvas, from its text alone. */
export function noteSize(text: string): Size {
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line), 0);
  return { width: WIDTH, height: 24 + Math.min(24, Math.max(2, lines)) * 18 };
}

/** How many lines a paragraph takes when it is broken between words; a word longer than a line is broken anywhere. */
function linesOf(paragraph: string): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(/\s+/)) {
    if (used > 0 && used + 1 + length <= LETTERS_A_LINE) {
      used += 1 + length;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(length / LETTERS_A_LINE) - 1);
    used = length % LETTERS_A_LINE || Math.min(length, LETTERS_A_LINE);
  }
  return lines;
}
