import { baseline, drawText, px } from './draw-text.ts';
import { fitLines, type TextLook } from './fit-text.ts';
import { noteSize } from './note-size.ts';
import type { LookColours } from './picture-look.ts';

const LOOK: TextLook = { sizePx: 12, weight: 400 };
const PAD = 12;
const LINE = 18;

/** A note beside the steps: its paper and its text as far as it has room. */
export function drawNote(
  note: { readonly text: string; readonly x: number; readonly y: number },
  colours: LookColours,
): string {
  const { width, height } = noteSize(note.text);
  const most = Math.floor((height - 2 * PAD) / LINE);
  const lines = fitLines(note.text, width - 2 * PAD, most, LOOK);
  const text = lines
    .map((line, index) => drawText(line, PAD, PAD + (index + 0.5) * LINE + baseline(LOOK.sizePx), LOOK, colours.muted))
    .join('');
  return `<g transform="translate(${px(note.x)} ${px(note.y)})"><rect width="${width}" height="${height}" rx="12" fill="${colours.hover}" stroke="${colours.lineStrong}" stroke-dasharray="4 3"/>${text}</g>`;
}
