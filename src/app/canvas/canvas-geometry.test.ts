import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { CARD } from '../../exchange/picture/card-geometry.ts';
import { readScene } from '../../exchange/picture/read-scene.ts';
import { roundedPath } from '../../exchange/picture/rounded-path.ts';
import { routeWire, type Box } from '../../exchange/picture/route-wire.ts';
import { shortDescription } from '../../exchange/picture/short-description.ts';
import { wireId, wireOf } from '../../exchange/picture/wire-id.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Point } from '../../plan/edits/point.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { NOTHING, selectSteps } from '../document/selection.ts';
import { firstView } from '../../exchange/picture/first-view.ts';
import { sceneEdges, sceneNodes, type CanvasNode, type WireEdge } from './flow-elements.ts';
import { foldGroups } from '../../exchange/picture/fold-groups.ts';
import { freeMove, freePlace, nearestFreePlace } from '../document/free-place.ts';
import { neighbour } from './neighbour.ts';
import { shortcutOf, SHORTCUTS } from './shortcuts.ts';
import { tidyGraph, tidyPlaces } from './tidy-graph.ts';

const plans = SAMPLES.map(({ document }) => {
  const plan = readPlan(structuredClone(document), KINDS);
  if (!plan.ok) throw new Error('a sample does not parse');
  return plan.value;
});
const sceneOf = (plan: Plan, flow: string) => foldGroups(readScene(plan, KINDS, flow), plan);
const scenes = plans.flatMap((plan) => Object.keys(plan.flows).map((flow) => sceneOf(plan, flow)));
const press = (key: string, mods = '') => ({
  key,
  code: /^[0-9]$/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`,
  ctrlKey: mods.includes('C'),
  metaKey: false,
  shiftKey: mods.includes('S'),
  altKey: mods.includes('A'),
});

it('declares a port for every row and an entry for every card but the start', () => {
  for (const scene of scenes) {
    for (const node of sceneNodes(scene, { selection: NOTHING, problems: new Map(), tabStop: null }, new Map())) {
      if (node.type !== 'step') continue;
      expect(node.handles).toHaveLength(node.data.rows.length + (node.data.isStart ? 0 : 1));
      expect(node.height).toBe(CARD.head + node.data.rows.length * CARD.row);
    }
  }
});

it('no card of a sample overlaps another', () => {
  for (const { boxes } of scenes)
    boxes.forEach((box, index) =>
      boxes
        .slice(index + 1)
        .forEach((other) =>
          expect(
            box.x < other.x + other.width &&
              other.x < box.x + box.width &&
              box.y < other.y + other.height &&
              other.y < box.y + box.height,
          ).toBe(false),
        ),
    );
});

it('keeps the objects of what did not change', () => {
  const scene = scenes[0]!;
  const nodes = new Map<string, CanvasNode>();
  const edges = new Map<string, WireEdge>();
  const state = { selection: NOTHING, problems: new Map(), tabStop: null };
  const [one] = [...scene.models.keys()];
  const before = sceneNodes(scene, state, nodes);
  const after = sceneNodes(scene, { ...state, selection: selectSteps(one!) }, nodes);
  expect(after.filter((node, index) => node.type === 'step' && node !== before[index]).map(({ id }) => id)).toEqual([
    one,
  ]);
  expect(sceneEdges(scene.wires, NOTHING, null, edges)).toEqual(sceneEdges(scene.wires, NOTHING, null, edges));
  const again = readScene(plans[0]!, KINDS, scene.flow, scene);
  for (const [id, model] of again.models) expect(model).toBe(scene.models.get(id));
});

it('names wires in words', () => {
  expect(sceneEdges(scenes[0]!.wires, NOTHING, null, new Map()).map(({ ariaLabel }) => ariaLabel)).toContain(
    'Main menu, press 2, to Ring Dana Ortiz',
  );
});

it('routes wires around a card in the way, in right angles from port to entry', () => {
  const wall = { x: 300, y: -100, width: 252, height: 300 };
  const points = routeWire({ x: 252, y: 40 }, { x: 640, y: 60 }, 0, [wall]);
  expect(points[0]).toEqual({ x: 252, y: 40 });
  expect(points.at(-1)).toEqual({ x: 640, y: 60 });
  for (let at = 1; at < points.length; at += 1) {
    const [from, to] = [points[at - 1]!, points[at]!];
    expect(from.x === to.x || from.y === to.y).toBe(true);
    const crosses =
      Math.max(from.x, to.x) > wall.x &&
      Math.min(from.x, to.x) < wall.x + wall.width &&
      Math.max(from.y, to.y) > wall.y &&
      Math.min(from.y, to.y) < wall.y + wall.height;
    expect(crosses).toBe(false);
  }
  expect(roundedPath(points)).not.toContain('NaN');
  expect(roundedPath(routeWire({ x: 900, y: 0 }, { x: 0, y: 0 }, 9, []))).not.toContain('NaN');
});

it('finds room below what is there', () => {
  expect(freePlace({ x: 0, y: 0 }, { width: 252, height: 86 }, [{ x: 100, y: 0, width: 252, height: 86 }])).toEqual({
    x: 0,
    y: 112,
  });
});

it('finds the nearest free place on any side of what is there', () => {
  const column = [0, 110, 220, 330].map((y) => ({ x: 0, y, width: 252, height: 86 }));
  const note = { width: 212, height: 60 };
  // Beside the column it is nearer than under it.
  expect(nearestFreePlace({ x: 60, y: 200 }, note, column)).toEqual({ x: 276, y: 200 });
  expect(nearestFreePlace({ x: 20, y: 380 }, note, column)).toEqual({ x: 20, y: 440 });
  expect(nearestFreePlace({ x: 900, y: 30 }, note, column)).toEqual({ x: 900, y: 32 });
});

it('moves several things together by the least that clears all of them, wherever the others are', () => {
  const box = fc.record({ x: fc.nat(120), y: fc.nat(120), width: fc.nat(40), height: fc.nat(40) }).map((each) => ({
    x: each.x * 4,
    y: each.y * 4,
    width: each.width * 4 + 20,
    height: each.height * 4 + 20,
  }));
  const isClear = (things: readonly Box[], boxes: readonly Box[], by: Point) =>
    things.every((thing) =>
      boxes.every(
        (other) =>
          thing.x + by.x >= other.x + other.width + 24 ||
          thing.x + by.x + thing.width + 24 <= other.x ||
          thing.y + by.y >= other.y + other.height + 24 ||
          thing.y + by.y + thing.height + 24 <= other.y,
      ),
    );
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 3 }), fc.array(box, { maxLength: 6 }), (things, boxes) => {
      const by = freeMove(things, boxes);
      const far = Math.hypot(by.x, by.y);
      expect(isClear(things, boxes, by)).toBe(true);
      const reach = Math.ceil(far / 4) * 4;
      for (let x = -reach; x <= reach; x += 4)
        for (let y = -reach; y <= reach; y += 4)
          if (Math.hypot(x, y) < far) expect(isClear(things, boxes, { x, y })).toBe(false);
    }),
    { numRuns: 60 },
  );
});

it('never opens below 85 % and keeps the start on the screen', () => {
  for (const [index, scene] of scenes.entries()) {
    const start = [...scene.models.values()].find(({ isStart }) => isStart)!;
    const box = { ...scene.places.get(start.id)!, ...start.size };
    const view = firstView(scene.boxes, box, { width: 1294, height: 676 });
    expect(view.zoom, `scene ${index}`).toBeGreaterThanOrEqual(0.85);
    const left = box.x * view.zoom + view.x;
    const top = box.y * view.zoom + view.y;
    expect(left >= 0 && left + box.width * view.zoom <= 1294 && top >= 0 && top + box.height * view.zoom <= 676).toBe(
      true,
    );
  }
});

it('goes along wires by arrow keys', () => {
  const scene = scenes[0]!;
  const flow = plans[0]!.flows[scene.flow]!;
  const next = neighbour(scene, flow.start, 'right')!;
  expect(Object.values(flow.nodes[flow.start]!.next)).toContain(next);
  expect(neighbour(scene, next, 'left')).toBe(flow.start);
});

it('shortens a quotation but not its seconds', () => {
  const text = shortDescription(`“${'Thank you for calling. '.repeat(9)}” 14 s`);
  expect(text).toMatch(/…” 14 s$/);
  expect(text.length).toBeLessThan(64);
});

it('finds shortcuts by what is pressed', () => {
  expect(shortcutOf(press('z', 'C'))?.id).toBe('undo');
  expect(shortcutOf(press('Z', 'CS'))?.id).toBe('redo');
  expect(shortcutOf(press('1', 'S'))?.id).toBe('fit');
  expect(shortcutOf({ ...press('?', 'S'), code: 'Slash' })?.id).toBe('sheet');
  expect(shortcutOf(press('a'))?.id).toBe('add');
  expect(shortcutOf(press('a', 'C'))?.id).toBe('all');
  expect(new Set(SHORTCUTS.map(({ id }) => id)).size).toBe(SHORTCUTS.length);
});

it('gives the layout engine ports in the order of the rows and leaves the start where it is', () => {
  const scene = scenes[0]!;
  for (const child of tidyGraph(scene).children) {
    const east = child.ports.filter((port) => port.layoutOptions['elk.port.side'] === 'EAST').map(({ y }) => y);
    expect(east).toEqual([...east].sort((a, b) => a - b));
  }
  const start = [...scene.models.values()].find(({ isStart }) => isStart)!.id;
  expect(tidyPlaces(scene, [{ id: start, x: 12, y: 500 }])[start]).toEqual(scene.places.get(start));
});

it('reads wire ids back', () => {
  expect(wireOf(wireId({ step: 'a-b', exit: 'key-1' }))).toEqual({ step: 'a-b', exit: 'key-1' });
});
