import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundsOf } from '../../exchange/picture/bounds-of.ts';
import { isMapOfUse, sightOf } from './map-sight.ts';

const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: -9000, max: 9000 }),
    y: fc.integer({ min: -9000, max: 9000 }),
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 900 }),
  }),
  { minLength: 1, maxLength: 20 },
);

it('has every card on the map, in its middle and as large as it fits', () => {
  const size = { width: 148, height: 92 };
  fc.assert(
    fc.property(boxes, (all) => {
      const bounds = boundsOf(all)!;
      const { x, y, scale } = sightOf(bounds, size);
      const [left, top] = [(bounds.x - x) / scale, (bounds.y - y) / scale];
      const [right, bottom] = [left + bounds.width / scale, top + bounds.height / scale];
      expect(left).toBeCloseTo(size.width - right, 3);
      expect(top).toBeCloseTo(size.height - bottom, 3);
      expect(Math.min(left, top)).toBeCloseTo(5, 3);
    }),
  );
  expect(boundsOf([])).toBeUndefined();
});

it('is of use where it has room and not all of the flow is seen', () => {
  const flow = { x: 0, y: 0, width: 1912, height: 980 };
  const part = { x: -20, y: -20, width: 1600, height: 940 };
  expect(isMapOfUse({ width: 1367, height: 806 }, flow, part)).toBe(true);
  // Settings beside the canvas, and the drawer under it.
  expect(isMapOfUse({ width: 1051, height: 806 }, flow, part)).toBe(false);
  expect(isMapOfUse({ width: 1367, height: 480 }, flow, part)).toBe(false);
  expect(isMapOfUse({ width: 1367, height: 806 }, flow, { x: -20, y: -20, width: 2100, height: 1200 })).toBe(false);
  expect(isMapOfUse({ width: 1367, height: 806 }, undefined, part)).toBe(false);
});
