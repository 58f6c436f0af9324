import type { Size } from './card-geometry.ts';

const WIDTH = 212;
const LETTERS_A_LINE = 30;

/** The size of a note on the canvas, from its text alone. */
export function noteSize(text: string): Size {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 0);
  return { width: WIDTH, height: 24 + Math.min(24, Math.max(2, lines)) * 18 };
}
