import { expect, it } from 'vitest';
import { cameraOn } from './camera.ts';

const drawing = { x: -100, y: 50, width: 3000, height: 1200 };
const room = { width: 860, height: 400 };

it('shows the whole drawing in the middle when asked', () => {
  const { scale, x, y } = cameraOn(drawing, null, room, true);
  expect(scale).toBeCloseTo(860 / 3000);
  expect(x).toBeCloseTo(0);
  expect(y).toBeCloseTo((400 - 1200 * scale) / 2);
});

it('keeps a card readable and in view, with room for what comes next, and never looks past the edge', () => {
  const card = { x: 1400, y: 500, width: 252, height: 200 };
  const { scale, x, y } = cameraOn(drawing, card, room, false);
  expect(scale).toBe(1);
  expect((1526 - -100) * scale + x).toBeCloseTo(860 * 0.4);
  expect((600 - 50) * scale + y).toBeCloseTo(200);
  const first = cameraOn(drawing, { ...card, x: -80, y: 70 }, room, false);
  expect([first.x, first.y]).toEqual([0, 0]);
});
