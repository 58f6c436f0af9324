import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps, type Sides } from './overlaps.ts';

const box = (left: number, top: number, width = 300, height = 100): Sides => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});
const sorted = (found: readonly (readonly number[])[]) => found.map((indexes) => indexes.toSorted((a, b) => a - b));

it('finds who lies over whom, and not who only touches', () => {
  expect(sorted(overlaps([box(0, 0), box(150, 50), box(300, 0), box(0, 100)]))).toEqual([[1], [0, 2, 3], [1], [1]]);
  expect(sorted(overlaps([box(0, 0), box(300, 0), box(0, 100)]))).toEqual([[], [], []]);
});

it('names a pair once, however wide both are', () => {
  expect(overlaps([box(-1000, 0, 5000), box(-900, 10, 5000)])).toEqual([[1], [0]]);
});

it('sees past one that lies between from top to bottom', () => {
  // A tall one reaches the third, the short one before it does not.
  expect(sorted(overlaps([box(0, 0, 300, 500), box(0, 50, 300, 20), box(0, 400)]))).toEqual([[1, 2], [0], [0]]);
});

it('finds what comparing each with each finds', () => {
  const side = fc.record({
    left: fc.integer({ min: -2000, max: 2000 }),
    top: fc.integer({ min: -1000, max: 1000 }),
    width: fc.integer({ min: 1, max: 1500 }),
    height: fc.integer({ min: 1, max: 600 }),
  });
  fc.assert(
    fc.property(fc.array(side, { maxLength: 40 }), (drawn) => {
      const all = drawn.map(({ left, top, width, height }) => box(left, top, width, height));
      const slow = all.map((one) =>
        all.flatMap((other, index) =>
          other !== one &&
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom
            ? [index]
            : [],
        ),
      );
      expect(sorted(overlaps(all))).toEqual(slow);
    }),
  );
});
