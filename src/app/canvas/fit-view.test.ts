import { expect, it } from 'vitest';
import { fitView } from './fit-view.ts';
import { leastZoomOf } from './zoom-limits.ts';

const screen = { width: 1367, height: 806 };
const shown = (box: { x: number; y: number; width: number; height: number }, view: ReturnType<typeof fitView>) => ({
  left: box.x * view.zoom + view.x,
  top: box.y * view.zoom + view.y,
  right: (box.x + box.width) * view.zoom + view.x,
  bottom: (box.y + box.height) * view.zoom + view.y,
});

it('shows all of a flow below the toolbar, above the zoom control and beside a panel', () => {
  for (const box of [
    { x: -40, y: 300, width: 1912, height: 980 },
    { x: 0, y: 0, width: 700, height: 2400 },
  ]) {
    const { left, top, right, bottom } = shown(box, fitView(box, screen, [], 0.04));
    expect([left >= 24, top >= 60, right <= 1343, bottom <= 750]).toEqual([true, true, true, true]);
    const panel = { x: 1000, y: 0, width: 367, height: 806 };
    expect(shown(box, fitView(box, screen, [panel], 0.04)).right).toBeLessThan(1000);
  }
});

it('does not enlarge a small flow, nor lets it fill more than its share', () => {
  const one = { x: 0, y: 0, width: 252, height: 86 };
  expect(fitView(one, screen, [], 0.04).zoom).toBe(1);
  const wide = { x: 0, y: 0, width: 2606, height: 86 };
  expect(fitView(wide, screen, [], 0.04, 0.5).zoom).toBeCloseTo(0.25);
});

it('shows all of a flow that is one long row, also on a phone', () => {
  const row = Array.from({ length: 200 }, (_, at) => ({ x: at * 332, y: 0, width: 252, height: 86 }));
  const all = { x: 0, y: 0, width: 199 * 332 + 252, height: 86 };
  for (const width of [1367, 390]) {
    const { left, right } = shown(all, fitView(all, { width, height: 700 }, [], leastZoomOf(row)));
    expect([left >= 0, right <= width]).toEqual([true, true]);
  }
  expect(leastZoomOf(row.slice(0, 3))).toBe(0.04);
  expect(leastZoomOf([])).toBe(0.04);
});
