import { expect, it } from 'vitest';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { LEAST_SCALE, partsOf, picturesSection, ROOM } from './pictures-section.ts';

const CARDS = [100, 900, 1700, 2500].flatMap((x) => [50, 600, 1200].map((y) => ({ x, y, width: 240, height: 180 })));

it('keeps a picture whole while its words can be read on one page', () => {
  expect(partsOf({ width: ROOM.width / LEAST_SCALE, height: 400 }, CARDS)).toHaveLength(1);
});

it('cuts a large one into parts that fit, with every card whole in one of them', () => {
  const parts = partsOf({ width: 2800, height: 1400 }, CARDS);
  expect(parts.length).toBeGreaterThan(1);
  for (const { width, height } of parts) {
    expect(width * LEAST_SCALE).toBeLessThanOrEqual(ROOM.width);
    expect(height * LEAST_SCALE).toBeLessThanOrEqual(ROOM.height);
  }
  for (const { x, y, width, height } of CARDS)
    expect(
      parts.some(
        (box) => x >= box.x && x + width <= box.x + box.width && y >= box.y && y + height <= box.y + box.height,
      ),
      `${x} ${y}`,
    ).toBe(true);
});

it('leaves out parts in which nothing stands', () => {
  const corner = [{ x: 10, y: 10, width: 100, height: 100 }];
  expect(partsOf({ width: 2600, height: 1300 }, corner)).toHaveLength(1);
});

it('shows a card that is too large for one part in every part that it reaches into', () => {
  const tall = [{ x: 10, y: 300, width: 240, height: 700 }];
  const parts = partsOf({ width: 1000, height: 1400 }, tall);
  expect(Math.min(...parts.map(({ y }) => y))).toBeLessThanOrEqual(300);
  expect(Math.max(...parts.map(({ y, height }) => y + height))).toBeGreaterThanOrEqual(1000);
});

it('shows every flow, and a large one in parts after the whole', () => {
  const plan = samplePlan('law-firm');
  const titles = picturesSection(plan).flatMap((block) => (block.is === 'picture' ? [block.title] : []));
  for (const { name } of Object.values(plan.flows)) expect(titles.some((title) => title.startsWith(name))).toBe(true);
  expect(titles[0]).toBe('Main line, as a whole; its parts follow');
  expect(titles[1]).toMatch(/^Main line, part 1 of \d+$/);
});

it('opens every group, since nobody can on paper', () => {
  const plan = samplePlan('clinic');
  const { main } = plan.layout.flows;
  const steps = Object.keys(plan.flows['main']!.nodes);
  const groups = { all: { title: 'Everything', steps, collapsed: true } };
  const [whole] = picturesSection({ ...plan, layout: { flows: { main: { ...main!, groups } } } });
  expect(whole?.is === 'picture' && whole.svg).toContain('>Front desk hours</text>');
});
