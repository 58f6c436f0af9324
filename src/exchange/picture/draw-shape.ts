import type { Point } from '../../plan/edits/point.ts';
import type { CardModel } from './card-model.ts';
import { baseline, drawText, px } from './draw-text.ts';
import { drawIcon, drawTile } from './draw-tile.ts';
import { fitLines, type TextLook } from './fit-text.ts';
import type { LookColours } from './picture-look.ts';

/** The least size in px on the screen at which words are worth drawing, and the largest one they may have on a card. */
const LEGIBLE = 8;
const LARGEST = 40;
const LINE = 1.2;
const PAD = 16;

/** A step in a small picture: its shape in the colour of its group, with its name where it can be read at `scale`. */
export function drawShape(model: CardModel, at: Point, scale: number, colours: LookColours): string {
  const { width, height } = model.size;
  const ink = colours.groups[model.group];
  const box = `width="${width}" height="${height}" rx="18"`;
  const stroke = `stroke="${ink}" stroke-width="${px(Math.max(1, 0.8 / scale))}"`;
  const tint = colours.hatched ? '' : `<rect ${box} fill="${ink}" fill-opacity="0.13"/>`;
  const frame = `<rect ${box} fill="${colours.panel}" ${stroke}/>${tint}`;
  const look: TextLook = { sizePx: Math.max(14, LEGIBLE / scale), weight: 600 };
  const most = look.sizePx > LARGEST ? 0 : Math.min(3, Math.floor((height - 8) / (look.sizePx * LINE)));
  const inner = most < 1 ? sign(model, colours) : names(model, most, look, colours);
  return `<g transform="translate(${px(at.x)} ${px(at.y)})">${frame}${inner}</g>`;
}

function names({ name, size }: CardModel, most: number, look: TextLook, colours: LookColours): string {
  const lines = fitLines(name, size.width - 2 * PAD, most, look);
  const lead = look.sizePx * LINE;
  const first = size.height / 2 - ((lines.length - 1) * lead) / 2 + baseline(look.sizePx);
  return lines.map((line, index) => drawText(line, PAD, first + index * lead, look, colours.text)).join('');
}

function sign(model: CardModel, colours: LookColours): string {
  const { width, height } = model.size;
  const draw = colours.hatched ? drawTile : drawIcon;
  const size = Math.min(height - 20, colours.hatched ? 110 : 84);
  return draw(model, (width - size) / 2, (height - size) / 2, size, colours);
}
