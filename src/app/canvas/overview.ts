import type { Group } from '../../engine/kind.ts';
import { CARD, ENTRY_Y, portY } from '../../exchange/picture/card-geometry.ts';
import type { Scene } from '../../exchange/picture/read-scene.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { ThemeColours } from '../theme/use-theme-colours.ts';
import type { Decorations } from './decorations.ts';

/** A card as the overview knows it. */
export interface OverviewCard extends Box {
  readonly id: string;
  readonly name: string;
  readonly group: Group;
}

/** A whole flow ready to be drawn at once: cards by place, and wires as paths, in canvas units. */
export interface Overview {
  readonly cards: readonly OverviewCard[];
  readonly shapes: ReadonlyMap<Group, Path2D>;
  readonly wires: Path2D;
  readonly wirePaths: ReadonlyMap<string, Path2D>;
}

/** What stands out of an overview. */
export interface OverviewMarks {
  readonly decorations: Decorations;
  readonly selected: ReadonlySet<string>;
  readonly selectedWires: ReadonlySet<string>;
}

/** The colours an overview needs, by their names in the theme. */
export const OVERVIEW_COLOURS: readonly string[] =
  'panel control line-strong accent lost warning background entry logic hears people message end'.split(' ');
const STUB = 20;
const CORNER = 12;

/** Makes the overview of a scene; cards that are being moved stand where they are. */
export function overviewOf(scene: Scene, moving: ReadonlyMap<string, Point> | null): Overview {
  const cards: OverviewCard[] = [];
  const shapes = new Map<Group, Path2D>();
  const placeOf = (id: string) => moving?.get(id) ?? scene.places.get(id);
  for (const [id, model] of scene.models) {
    const place = placeOf(id);
    if (!place) continue;
    cards.push({ id, name: model.name, group: model.group, ...place, ...model.size });
    const path = shapes.get(model.group) ?? new Path2D();
    path.roundRect(place.x, place.y, model.size.width, model.size.height, CORNER);
    shapes.set(model.group, path);
  }
  const wires = new Path2D();
  const wirePaths = new Map<string, Path2D>();
  for (const { id, source, exit, target, lane } of scene.wires) {
    const from = placeOf(source);
    const to = placeOf(target);
    const row = scene.models.get(source)?.rows.findIndex((one) => one.id === exit) ?? -1;
    if (!from || !to || row < 0) continue;
    const path = new Path2D();
    const y = from.y + portY(row);
    const turn = from.x + CARD.width + STUB + lane;
    path.moveTo(from.x + CARD.width, y);
    path.lineTo(turn, y);
    path.lineTo(turn, to.y + ENTRY_Y);
    path.lineTo(to.x, to.y + ENTRY_Y);
    wirePaths.set(id, path);
    wires.addPath(path);
  }
  return { cards, shapes, wires, wirePaths };
}

/** Where the flow is on the screen: an offset in px and a zoom. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Draws an overview, `ratio` device pixels to a px; lines keep a width that can be seen however small the flow is. */
export function drawOverview(
  pen: CanvasRenderingContext2D,
  { cards, shapes, wires, wirePaths }: Overview,
  { decorations, selected, selectedWires }: OverviewMarks,
  colours: ThemeColours,
  { x, y, zoom }: Seen,
  ratio: number,
): void {
  const colour = (name: string) => colours[name] ?? 'gray';
  const px = 1 / zoom;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
  pen.lineJoin = 'round';
  const { dimmed, visits, pathEdges, problems } = decorations;
  pen.globalAlpha = dimmed ? 0.35 : 0.8;
  pen.strokeStyle = colour('control');
  pen.lineWidth = Math.max(1.5, px * 0.75);
  pen.stroke(wires);
  pen.globalAlpha = 1;
  for (const [group, path] of shapes) {
    pen.fillStyle = colour('panel');
    pen.fill(path);
    pen.globalAlpha = dimmed ? 0.12 : 0.55;
    pen.fillStyle = colour(group);
    pen.fill(path);
    pen.globalAlpha = 1;
  }
  pen.strokeStyle = colour('accent');
  pen.lineWidth = Math.max(3, 2 * px);
  for (const id of [...pathEdges, ...selectedWires]) {
    const path = wirePaths.get(id);
    if (path) pen.stroke(path);
  }
  for (const card of cards) {
    const problem = problems.get(card.id);
    const isSelected = selected.has(card.id);
    const visited = visits.has(card.id);
    if (!problem && !isSelected && !visited) continue;
    if (visited && dimmed) {
      pen.fillStyle = colour(card.group);
      pen.fill(rounded(card));
    }
    if (isSelected || visited) {
      pen.strokeStyle = colour('accent');
      pen.lineWidth = (isSelected ? 3 : 2) * px;
      pen.stroke(rounded(card));
    }
    if (problem && problem.errors + problem.warnings > 0) {
      pen.fillStyle = colour(problem.errors > 0 ? 'lost' : 'warning');
      pen.strokeStyle = colour('background');
      pen.lineWidth = px;
      pen.beginPath();
      // A square for an error, a dot for a warning: colour is not the only sign.
      const size = Math.min(5 * px, card.height / 3);
      if (problem.errors > 0) pen.rect(card.x + card.width - size, card.y - size, 2 * size, 2 * size);
      else pen.arc(card.x + card.width, card.y, size, 0, 7);
      pen.fill();
      pen.stroke();
    }
  }
}

function rounded({ x, y, width, height }: Box): Path2D {
  const path = new Path2D();
  path.roundRect(x, y, width, height, CORNER);
  return path;
}

/** The card at a place in canvas units, or undefined; the last one drawn lies on top. */
export const cardAt = ({ cards }: Overview, at: Point): OverviewCard | undefined =>
  cards.findLast(({ x, y, width, height }) => at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height);

/** The ids of the cards that a rectangle between two places touches. */
export function cardsBetween({ cards }: Overview, one: Point, other: Point): string[] {
  const left = Math.min(one.x, other.x);
  const right = Math.max(one.x, other.x);
  const top = Math.min(one.y, other.y);
  const bottom = Math.max(one.y, other.y);
  return cards
    .filter((card) => card.x < right && card.x + card.width > left && card.y < bottom && card.y + card.height > top)
    .map(({ id }) => id);
}
