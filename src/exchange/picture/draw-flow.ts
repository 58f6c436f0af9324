// picture: where cards, groups, wires and notes of a flow stand, and a drawing of it as SVG text. The canvas draws the same geometry
// with React; this drawing needs no browser, so that files, print, small pictures and the command line all show one thing.
import type { Kinds } from '../../engine/kind.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Plan } from '../../plan/plan.ts';
import { boundsOf } from './bounds-of.ts';
import { drawScene } from './draw-scene.ts';
import { foldGroups, frameBox } from './fold-groups.ts';
import { hatchings } from './hatching.ts';
import { noteBox } from './note-boxes.ts';
import { LOOKS, type Look } from './picture-look.ts';
import { readScene } from './read-scene.ts';
import type { Box } from './route-wire.ts';
import { xmlText } from './xml-text.ts';

/** `full` shows every word of the canvas; `small` shows shapes, with names where they can be read. */
export interface PictureOptions {
  readonly detail: 'full' | 'small';
  readonly look: Look;
  /** The room a small picture gets on the screen, in px; 320 by 180 unless told. */
  readonly shownAt?: { readonly width: number; readonly height: number };
  /** CSS that the picture carries along, such as its font. */
  readonly style?: string;
}

/** An SVG document with its size in px at 100 %, and where on the drawing its left upper corner lies. */
export interface Picture {
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FONT = "'Inter Variable', Inter, ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";
const MARGIN = 28;
const SMALL_MARGIN = 14;
const SMALL_ROOM = { width: 320, height: 180 } as const;

/** Draws one flow of a plan; a flow that the plan does not have gives an empty picture. */
export function drawFlow(plan: Plan, kinds: Kinds, flow: string, options: PictureOptions): Picture {
  const scene = foldGroups(readScene(plan, kinds, flow), plan);
  const full = options.detail === 'full';
  const notes = full ? scene.notes : [];
  const groups = scene.frames.map(({ steps }) => frameBox(steps, (step) => scene.places.get(step), scene.steps));
  const frame = around(
    [...scene.boxes, ...notes.map(noteBox), ...groups],
    scene.wires.flatMap(({ route }) => route),
    full ? MARGIN : SMALL_MARGIN,
  );
  const room = options.shownAt ?? SMALL_ROOM;
  const scale = full ? 1 : Math.min(1, room.width / frame.width, room.height / frame.height);
  const body = drawScene(scene, { detail: options.detail, look: options.look, scale });
  return { svg: wrap(body, frame, plan.flows[flow]?.name ?? '', options), ...frame };
}

function wrap(body: string, frame: Box, title: string, { detail, look, style }: PictureOptions): string {
  const colours = LOOKS[look];
  const { x, y, width, height } = frame;
  const name = detail === 'full' ? `<title>${xmlText(title)}</title>` : '';
  const css = style === undefined ? '' : `<style>${xmlText(style)}</style>`;
  const defs = colours.hatched ? hatchings() : '';
  const paper =
    colours.background === 'transparent'
      ? ''
      : `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours.background}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" font-family="${xmlText(FONT)}">${name}${css}${defs}${paper}${body}</svg>`;
}

/** The whole px around everything that is drawn. */
function around(boxes: readonly Box[], points: readonly Point[], margin: number): Box {
  const all = boundsOf([...boxes, ...points.map((point) => ({ ...point, width: 0, height: 0 }))]);
  if (!all) return { x: 0, y: 0, width: 2 * margin, height: 2 * margin };
  const x = Math.floor(all.x - margin);
  const y = Math.floor(all.y - margin);
  return {
    x,
    y,
    width: Math.ceil(all.x + all.width + margin) - x,
    height: Math.ceil(all.y + all.height + margin) - y,
  };
}
