import { KINDS } from '../../kinds/registry.ts';
import type { Plan, StepGroup } from '../../plan/plan.ts';
import { drawFlow, type Picture } from '../picture/draw-flow.ts';
import { readScene } from '../picture/read-scene.ts';
import type { Block } from './pack.ts';

/** The room of a picture on a page across, in px of 1/96 inch, that both A4 and Letter have. */
export const ROOM = { width: 940, height: 590 } as const;
/** At this scale the smallest words of a card are 6 points high; smaller pictures are cut into parts. */
export const LEAST_SCALE = 0.66;
/** What neighbouring parts both show, in px of the picture: more than a card, so that each card is whole in one of them. */
const SHARED = 280;

/** Every flow on a page across, or as a whole and then in parts where its words would be too small to read. */
export function picturesSection(of: Plan): Block[] {
  const plan = unfolded(of);
  return Object.entries(plan.flows).flatMap(([flow, { name }]): Block[] => {
    const picture = drawFlow(plan, KINDS, flow, { detail: 'full', look: 'print' });
    const whole: Block = { is: 'picture', title: name, svg: unique(picture.svg, flow) };
    const [left = 0, top = 0] = frameOf(picture.svg);
    const cards = readScene(plan, KINDS, flow).boxes.map((box) => ({ ...box, x: box.x - left, y: box.y - top }));
    const parts = partsOf(picture, cards);
    if (parts.length === 1) return [whole];
    return [
      { ...whole, title: `${name}, as a whole; its parts follow` },
      ...parts.map((box, index): Block => ({
        is: 'picture',
        title: `${name}, part ${index + 1} of ${parts.length}`,
        svg: unique(cut(picture, box), `${flow}-${index}`),
      })),
    ];
  });
}

/** Nobody can open a group on paper. */
function unfolded(plan: Plan): Plan {
  const open = (group: StepGroup): StepGroup => ({ ...group, collapsed: false });
  const flows = Object.entries(plan.layout.flows).map(([id, flow]) => [
    id,
    { ...flow, groups: Object.fromEntries(Object.entries(flow.groups).map(([one, group]) => [one, open(group)])) },
  ]);
  return { ...plan, layout: { flows: Object.fromEntries(flows) as Plan['layout']['flows'] } };
}

interface PartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The parts of a picture of this size, row by row, each big enough on its page and needed to see every card whole; one part where the whole is. */
export function partsOf({ width, height }: Pick<PartBox, 'width' | 'height'>, cards: readonly PartBox[]): PartBox[] {
  if (Math.min(ROOM.width / width, ROOM.height / height) >= LEAST_SCALE) return [{ x: 0, y: 0, width, height }];
  const columns = spread(width, ROOM.width / LEAST_SCALE);
  const rows = spread(height, ROOM.height / LEAST_SCALE);
  const boxes = rows.flatMap((row) =>
    columns.map((column) => ({ x: column.at, y: row.at, width: column.length, height: row.length })),
  );
  return needed(boxes, cards);
}

/** As few parts as show every card whole; one that is too large for that is shown by every part that it reaches into. */
function needed(boxes: readonly PartBox[], cards: readonly PartBox[]): PartBox[] {
  const wholeIn = (box: PartBox) => cards.filter((card) => isWhole(box, card));
  const cut = cards.filter((card) => !boxes.some((box) => isWhole(box, card)));
  const kept = new Set<PartBox>();
  const shown = new Set<PartBox>();
  for (const box of boxes.toSorted((left, right) => wholeIn(right).length - wholeIn(left).length)) {
    const whole = wholeIn(box);
    if (!whole.some((card) => !shown.has(card)) && !cut.some((card) => overlap(box, card))) continue;
    kept.add(box);
    for (const card of whole) shown.add(card);
  }
  return boxes.filter((box) => kept.has(box));
}

const isWhole = (box: PartBox, card: PartBox): boolean =>
  card.x >= box.x &&
  card.y >= box.y &&
  card.x + card.width <= box.x + box.width &&
  card.y + card.height <= box.y + box.height;

const overlap = (one: PartBox, other: PartBox): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Equal lengths that cover a length, overlapping by what neighbours share. */
function spread(length: number, most: number): { at: number; length: number }[] {
  const count = length <= most ? 1 : Math.ceil((length - SHARED) / (most - SHARED));
  const each = (length + (count - 1) * SHARED) / count;
  return Array.from({ length: count }, (_, index) => ({ at: index * (each - SHARED), length: each }));
}

function cut({ svg }: Picture, { x, y, width, height }: PartBox): string {
  const [left = 0, top = 0] = frameOf(svg);
  return svg.replace(
    /width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
    `width="${width}" height="${height}" viewBox="${left + x} ${top + y} ${width} ${height}"`,
  );
}

const frameOf = (svg: string): number[] => (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);

/** Patterns of several drawings on one page must not have one name. */
const unique = (svg: string, suffix: string): string =>
  svg.replaceAll(/ringplan-hatch-([\w-]+)/g, `ringplan-hatch-$1-${suffix}`);
