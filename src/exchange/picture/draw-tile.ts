import type { CardModel } from './card-model.ts';
import { px } from './draw-text.ts';
import { hatch } from './hatching.ts';
import { ICON_SHAPES } from './icon-shapes.ts';
import type { LookColours } from './picture-look.ts';

type Marked = Pick<CardModel, 'icon' | 'group'>;

/** The icon of a step on a tile in the colour of its group, `size` px wide; on paper the tile has the group's hatching. */
export function drawTile(step: Marked, x: number, y: number, size: number, colours: LookColours): string {
  const ink = colours.groups[step.group];
  const icon = size * 0.53;
  const inset = (size - icon) / 2;
  const box = `x="${px(x)}" y="${px(y)}" width="${px(size)}" height="${px(size)}" rx="${px(size / 4)}"`;
  const paper = icon + size / 6;
  const at = (size - paper) / 2;
  const tile = colours.hatched
    ? `<rect ${box} fill="${hatch(step.group)}" stroke="${ink}"/><rect x="${px(x + at)}" y="${px(y + at)}" width="${px(paper)}" height="${px(paper)}" rx="${px(size / 8)}" fill="${colours.panel}"/>`
    : `<rect ${box} fill="${ink}" fill-opacity="0.12"/>`;
  return tile + drawIcon(step, x + inset, y + inset, icon, colours);
}

/** The icon of a step alone, `size` px wide; a name nobody knows gives a question mark. */
export function drawIcon({ icon, group }: Marked, x: number, y: number, size: number, colours: LookColours): string {
  const shape = Object.hasOwn(ICON_SHAPES, icon) ? ICON_SHAPES[icon]! : ICON_SHAPES['help-circle']!;
  return `<g transform="translate(${px(x)} ${px(y)}) scale(${px(size / 24)})" fill="none" stroke="${colours.groups[group]}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${shape}</g>`;
}
