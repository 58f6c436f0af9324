import type { TextLook } from './fit-text.ts';
import { xmlText } from './xml-text.ts';

/** One line of text with its baseline at `y`, in px; it has to fit already. */
export function drawText(text: string, x: number, y: number, look: TextLook, fill: string, anchor = 'start'): string {
  if (text === '') return '';
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${px(x)}" y="${px(y)}" font-size="${px(look.sizePx)}" font-weight="${look.weight}" fill="${fill}"${at}>${xmlText(text)}</text>`;
}

/** How far below the middle of its line the baseline of a text sits: Inter's own ascent and descent. */
export const baseline = (sizePx: number): number => sizePx * 0.364;

/** A length as it is written in SVG: at most two decimals. */
export const px = (length: number): string => String(Math.round(length * 100) / 100);
