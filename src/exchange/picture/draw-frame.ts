import { baseline, drawText, px } from './draw-text.ts';
import { fitLine, type TextLook } from './fit-text.ts';
import type { LookColours } from './picture-look.ts';
import type { Box } from './route-wire.ts';

const TITLE: TextLook = { sizePx: 13, weight: 600 };
const PAD = 18;
const TITLE_HEIGHT = 36;

/** The frame behind the steps of a group, with its title where titles can be read. */
export function drawFrame(title: string, box: Box, full: boolean, colours: LookColours): string {
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
  return `<g transform="translate(${px(box.x)} ${px(box.y)})"><rect width="${px(width)}" height="${px(height)}" rx="18" fill="${colours.text}" fill-opacity="${colours.hatched ? 0 : 0.04}" stroke="${colours.control}" stroke-opacity="0.6" stroke-width="1.5"/>${words}</g>`;
}
