import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftClear } from './shift-clear.ts';

const screen = { width: 1000, height: 700 };
const map = { x: 836, y: 592, width: 148, height: 92 };
const inspector = { x: 684, y: 0, width: 316, height: 700 };
const card = (x: number, y: number) => ({ x, y, width: 252, height: 200 });

test('a card that is seen stays where it is', () => {
  expect(shiftClear(card(100, 100), screen, [map])).toEqual({ x: 0, y: 0 });
});

test('a card under the small map moves the shorter way off it', () => {
  expect(shiftClear(card(600, 440), screen, [map])).toEqual({ x: -28, y: 0 });
  expect(shiftClear(card(716, 400), screen, [map])).toEqual({ x: 0, y: -20 });
});

test('a card under a panel along the side comes out from under it', () => {
  expect(shiftClear(card(600, 100), screen, [inspector])).toEqual({ x: 684 - 12 - 852, y: 0 });
});

test('wherever a card was, nothing covers it afterwards', () => {
  const far = fc.integer({ min: -3000, max: 3000 });
  fc.assert(
    fc.property(far, far, fc.subarray([map, inspector]), (x, y, covers) => {
      const shift = shiftClear(card(x, y), screen, covers);
      const at = card(x + shift.x, y + shift.y);
      expect(at.x).toBeGreaterThanOrEqual(0);
      expect(at.y).toBeGreaterThanOrEqual(0);
      for (const cover of covers) {
        const overlaps =
          at.x < cover.x + cover.width &&
          at.x + at.width > cover.x &&
          at.y < cover.y + cover.height &&
          at.y + at.height > cover.y;
        expect(overlaps).toBe(false);
      }
    }),
  );
});
