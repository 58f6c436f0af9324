import { baseline, drawText, px } from './draw-text.ts';
import { fitLine, type TextLook } from './fit-text.ts';
import type { LookColours } from './picture-look.ts';
import type { Box } from './route-wire.ts';

const TITLE: TextLook = { sizePx: 13, weight: 600 };
const PAD = 18;
const TITLE_HEIGHT = 36;

/** How round the corners of a frame and of its bays are, as on the canvas. */
const ROUND = 18;
const LINE = 1.5;

/**
 * The frame behind the steps of a group, around what it leaves out (`holes`, in px from its corner), with its title where titles
 * can be read.
 */
export function drawFrame(title: string, box: Box, holes: readonly Box[], full: boolean, colours: LookColours): string {
  const { width, height } = box;
  const words = full
    ? drawText(
        fitLine(title, width - 2 * PAD, TITLE),
        PAD,
        TITLE_HEIGHT / 2 + baseline(TITLE.sizePx),
        TITLE,
        colours.text,
      )
    : '';
  const line = `stroke="${colours.control}" stroke-opacity="0.6" stroke-width="${LINE}"`;
  const paint = `fill="${colours.text}" fill-opacity="${colours.hatched ? 0 : 0.04}" ${line}`;
  const frame = (mask: string) => `<rect width="${px(width)}" height="${px(height)}" rx="${ROUND}" ${paint}${mask}/>`;
  const drawn = holes.length === 0 ? frame('') : around(box, holes, line, frame);
  return `<g transform="translate(${px(box.x)} ${px(box.y)})">${drawn}${words}</g>`;
}

/** A frame with bays: cut out with a mask, since a picture may have no paper that could cover what is left out. */
function around({ width, height }: Box, holes: readonly Box[], line: string, frame: (mask: string) => string): string {
  const rects = (by: number, look: string) =>
    holes
      .map(
        (hole) =>
          `<rect x="${px(hole.x + by)}" y="${px(hole.y + by)}" width="${px(hole.width)}" height="${px(hole.height)}" rx="${ROUND}" ${look}/>`,
      )
      .join('');
  // Named after what it holds: two pictures on one page do not disturb each other.
  const id = `ringplan-bays-${[width, height, ...holes.flatMap((hole) => [hole.x, hole.y, hole.width, hole.height])].map(px).join('_')}`;
  const half = LINE / 2;
  const size = `width="${px(width + LINE)}" height="${px(height + LINE)}"`;
  const paper = `<rect x="${-half}" y="${-half}" ${size} fill="#fff"/>`;
  const mask = `<mask id="${id}" maskUnits="userSpaceOnUse" x="${-half}" y="${-half}" ${size}>${paper}${rects(0, 'fill="#000"')}</mask>`;
  // An SVG inside another cuts off what lies beyond it: the bay ends at the line of the frame.
  const bays = `<svg x="${-half}" y="${-half}" ${size}>${rects(half, `fill="none" ${line}`)}</svg>`;
  return `${mask}${frame(` mask="url(#${id})"`)}${bays}`;
}
