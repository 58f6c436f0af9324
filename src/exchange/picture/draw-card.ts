import type { Point } from '../../plan/edits/point.ts';
import { CARD, portY } from './card-geometry.ts';
import type { CardModel } from './card-model.ts';
import type { CardRow } from './card-rows.ts';
import { baseline, drawText, px } from './draw-text.ts';
import { fitLine, fitLines, type TextLook } from './fit-text.ts';
import { drawTile } from './draw-tile.ts';
import type { LookColours } from './picture-look.ts';
import { textWidth } from './text-width.ts';

const NAME: TextLook = { sizePx: 14, weight: 600 };
const SENTENCE: TextLook = { sizePx: 12, weight: 400 };
const ROW: TextLook = { sizePx: 12, weight: 500 };
const QUIET_ROW: TextLook = { sizePx: 12, weight: 400 };
const KEY: TextLook = { sizePx: 11, weight: 600 };
/** The paddings of a card and the height of its lines, as the canvas draws them. */
const PAD = 12;
const TILE = 32;
const WORDS_X = PAD + TILE + 10;
const NAME_LINE = 18;
const SENTENCE_LINE = 15;
const KEY_SIZE = 18;
const ROW_END = 16;

/** The card of a step as the canvas shows it: tile, name, up to two lines of its sentence, a row for each way out. */
export function drawCard(model: CardModel, at: Point, colours: LookColours): string {
  const { width, height } = model.size;
  const frame = `<rect width="${width}" height="${height}" rx="12" fill="${colours.panel}" stroke="${colours.lineStrong}"/>`;
  const rows = model.rows.map((row, index) => drawRow(row, index, model.elseText, colours)).join('');
  return `<g transform="translate(${px(at.x)} ${px(at.y)})">${frame}${drawHead(model, colours)}${rows}</g>`;
}

/** The ports of a card; drawn after the wires, which end under them. */
export function drawPorts(model: CardModel, at: Point, colours: LookColours): string {
  return model.rows.map((row, index) => drawPort(row, at.x + CARD.width, at.y + portY(index), colours)).join('');
}

function drawHead(model: CardModel, colours: LookColours): string {
  const width = CARD.width - WORDS_X - PAD;
  const lines = fitLines(model.description, width, 2, SENTENCE);
  let y = (CARD.head - NAME_LINE - lines.length * SENTENCE_LINE) / 2;
  const name = drawText(
    fitLine(model.name, width, NAME),
    WORDS_X,
    y + NAME_LINE / 2 + baseline(NAME.sizePx),
    NAME,
    colours.text,
  );
  y += NAME_LINE + SENTENCE_LINE / 2 + baseline(SENTENCE.sizePx);
  const sentence = lines
    .map((line, index) => drawText(line, WORDS_X, y + index * SENTENCE_LINE, SENTENCE, colours.muted))
    .join('');
  return drawTile(model, PAD, (CARD.head - TILE) / 2, TILE, colours) + name + sentence;
}

function drawRow(row: CardRow, index: number, elseText: string, colours: LookColours): string {
  const top = CARD.head + index * CARD.row;
  const middle = top + CARD.row / 2;
  const quiet = row.state === 'else' || row.state === 'failure';
  const look = quiet ? QUIET_ROW : ROW;
  const ink = row.state === 'open' ? colours.warning : quiet ? colours.muted : colours.text;
  let x = PAD;
  let cap = '';
  if (row.key !== undefined) {
    const width = Math.max(KEY_SIZE, textWidth(row.key, KEY.sizePx, KEY.weight) + 8);
    cap =
      `<rect x="${x + 0.5}" y="${middle - KEY_SIZE / 2 + 0.5}" width="${px(width - 1)}" height="${KEY_SIZE - 1}" rx="5" fill="${colours.background}" stroke="${colours.lineStrong}"/>` +
      drawText(row.key, x + width / 2, middle - 0.5 + baseline(KEY.sizePx), KEY, colours.text, 'middle');
    x += width + 8;
  }
  const words = row.state === 'else' ? `else: ${elseText}` : row.label;
  const line = `<path d="M0,${top}.5H${CARD.width}" stroke="${colours.line}"/>`;
  return (
    line + cap + drawText(fitLine(words, CARD.width - x - ROW_END, look), x, middle + baseline(look.sizePx), look, ink)
  );
}

function drawPort(row: CardRow, x: number, y: number, colours: LookColours): string {
  switch (row.state) {
    case 'else':
      return '';
    case 'open':
      return `<g transform="translate(${px(x)} ${px(y)})" stroke="${colours.warning}"><circle r="8" fill="${colours.panel}" stroke-width="1.5" stroke-dasharray="3 2.3"/><path d="M-3.5,0H3.5M0,-3.5V3.5" stroke-width="1.5"/></g>`;
    case 'wired':
    case 'failure':
      return `<circle cx="${px(x)}" cy="${px(y)}" r="4.5" fill="${colours.panel}" stroke="${colours.control}" stroke-width="2"/>`;
  }
}
