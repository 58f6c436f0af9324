import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldGroups } from '../../exchange/picture/fold-groups.ts';
import { generatedPlan } from '../../exchange/picture/generated-plan.fixture.ts';
import { readScene } from '../../exchange/picture/read-scene.ts';
import { KINDS } from '../../kinds/registry.ts';
import { areaAround, EVERYWHERE, nearPart, sameArea, type Area } from './near-part.ts';

const plan = generatedPlan(200, 7);
const scene = foldGroups(readScene(plan, KINDS, 'main'), plan);
const NOBODY: ReadonlySet<string> = new Set();

const areas = fc
  .record({
    x: fc.integer({ min: -500, max: 8000 }),
    y: fc.integer({ min: -500, max: 8000 }),
    width: fc.integer({ min: 1, max: 3000 }),
    height: fc.integer({ min: 1, max: 3000 }),
  })
  .map(({ x, y, width, height }): Area => ({ left: x, right: x + width, top: y, bottom: y + height }));

it('draws every card and every piece of a wire that an area shows, and no wire without its cards', () => {
  fc.assert(
    fc.property(areas, (area) => {
      const { cards, wires } = nearPart(scene, area, NOBODY);
      const drawn = new Set(wires.map(({ id }) => id));
      for (const [id, { size }] of scene.models) {
        const { x, y } = scene.places.get(id)!;
        const isSeen = x < area.right && x + size.width > area.left && y < area.bottom && y + size.height > area.top;
        if (isSeen) expect(cards).toContain(id);
      }
      for (const { id, route } of scene.wires) {
        const corner = route.find(({ x, y }) => x > area.left && x < area.right && y > area.top && y < area.bottom);
        if (corner) expect(drawn).toContain(id);
      }
      for (const { source, target } of wires) expect([...cards]).toEqual(expect.arrayContaining([source, target]));
    }),
    { numRuns: 60 },
  );
});

it('draws a wire that only passes through, its cards being far', () => {
  const piece = scene.wires
    .flatMap(({ id, route }) => route.slice(1).map((to, at) => ({ id, from: route[at]!, to })))
    .find(({ from, to }) => from.x === to.x && Math.abs(from.y - to.y) > 400)!;
  const [x, y] = [piece.from.x, (piece.from.y + piece.to.y) / 2];
  const { wires } = nearPart(scene, { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 }, NOBODY);
  expect(wires.map(({ id }) => id)).toContain(piece.id);
});

it('is a small part of a large flow, with what is kept wherever that is, and all of it everywhere', () => {
  const [first] = scene.models.keys();
  const nowhere = { left: -9000, right: -8000, top: -9000, bottom: -8000 };
  expect(nearPart(scene, nowhere, NOBODY).cards.size).toBe(0);
  const kept = nearPart(scene, nowhere, new Set([first!]));
  expect(kept.cards).toContain(first);
  expect(kept.cards.size).toBeLessThan(scene.models.size / 2);
  const all = nearPart(scene, EVERYWHERE, NOBODY);
  expect([all.cards.size, all.wires.length]).toEqual([scene.models.size, scene.wires.length]);
});

it('reaches beyond the screen and stays the same for most moves', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9000, max: 9000 }), fc.double({ min: 0.4, max: 2, noNaN: true }), (x, zoom) => {
      const area = areaAround([x, 40, zoom], 1280, 800);
      expect(area.left).toBeLessThanOrEqual(-x / zoom - 240);
      expect(area.right).toBeGreaterThanOrEqual((1280 - x) / zoom + 240);
    }),
  );
  const moves = Array.from({ length: 100 }, (_, at) => areaAround([-at * 20, 0, 1], 1280, 800));
  const changes = moves.filter((area, at) => at > 0 && !sameArea(area, moves[at - 1]!));
  expect(changes.length).toBeLessThan(10);
});
