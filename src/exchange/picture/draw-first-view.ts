import type { Kinds } from '../../engine/kind.ts';
import type { Plan } from '../../plan/plan.ts';
import { boundsOf } from './bounds-of.ts';
import { DOTS, type Size } from './card-geometry.ts';
import { drawScene } from './draw-scene.ts';
import { px } from './draw-text.ts';
import { firstViewOf } from './first-view.ts';
import { foldGroups, type FoldedScene } from './fold-groups.ts';
import { liesOn } from './lies-on.ts';
import { readScene } from './read-scene.ts';
import type { Box } from './route-wire.ts';

/** Wires of larger flows take too long to route while others wait for the same processor. */
const MOST_STEPS = 200;

/**
 * What the canvas shows of a flow when it opens on a screen of a size in px, as an SVG element of that size in the colours of the
 * page it is put into; null for a flow that the plan does not have, or one of more than 200 steps.
 */
export function drawFirstView(plan: Plan, kinds: Kinds, flow: string, screen: Size): string | null {
  const steps = Object.keys(plan.flows[flow]?.nodes ?? {}).length;
  if (steps === 0 || steps > MOST_STEPS) return null;
  const scene = foldGroups(readScene(plan, kinds, flow), plan);
  const { x, y, zoom } = firstViewOf(scene, plan.flows[flow]?.start, screen);
  const seen = { x: -x / zoom, y: -y / zoom, width: screen.width / zoom, height: screen.height / zoom };
  const body = drawScene(within(scene, seen), { detail: 'full', look: 'theme', scale: 1 });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${screen.width}" height="${screen.height}">${drawDots(x, y, zoom)}<g transform="translate(${px(x)} ${px(y)}) scale(${zoom})">${body}</g></svg>`;
}

/** The dots behind the cards, as React Flow's background of 24 px draws them. */
function drawDots(x: number, y: number, zoom: number): string {
  const gap = DOTS.gap * zoom;
  const radius = (DOTS.size / 2) * zoom;
  const at = (offset: number) => px((offset % gap) - 1 - gap / 2);
  return `<pattern id="dots" patternUnits="userSpaceOnUse" x="${at(x)}" y="${at(y)}" width="${px(gap)}" height="${px(gap)}"><circle cx="${radius}" cy="${radius}" r="${radius}" fill="var(--color-line-strong)"/></pattern><rect width="100%" height="100%" fill="url(#dots)"/>`;
}

/** The cards and wires of a scene that can be seen in a part of it. */
function within(scene: FoldedScene, seen: Box): FoldedScene {
  const models = [...scene.models].filter(([id, { size }]) => liesOn({ ...scene.places.get(id)!, ...size }, seen));
  const wires = scene.wires.filter(({ route }) =>
    liesOn(boundsOf(route.map((point) => ({ ...point, width: 0, height: 0 })))!, seen),
  );
  return { ...scene, models: new Map(models), wires };
}
