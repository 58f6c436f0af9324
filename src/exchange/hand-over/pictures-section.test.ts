import { expect, it } from 'vitest';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { LEAST_SCALE, partsOf, picturesSection, ROOM } from './pictures-section.ts';

const TEXTS = [100, 900, 1700, 2500].flatMap((x) => [50, 600, 1200].map((y) => `<text x="${x}" y="${y}">word</text>`));
const picture = (width: number, height: number) => ({
  svg: `<svg viewBox="0 0 ${width} ${height}">${TEXTS.join('')}</svg>`,
  width,
  height,
});

it('keeps a picture whole while its words can be read on one page', () => {
  expect(partsOf(picture(ROOM.width / LEAST_SCALE, 400))).toHaveLength(1);
});

it('cuts a large one into parts that fit, cover it, and share a margin', () => {
  const parts = partsOf(picture(2600, 1300));
  expect(parts.length).toBeGreaterThan(1);
  for (const { width, height } of parts) {
    expect(width * LEAST_SCALE).toBeLessThanOrEqual(ROOM.width);
    expect(height * LEAST_SCALE).toBeLessThanOrEqual(ROOM.height);
  }
  for (const x of [100, 900, 1700, 2500])
    for (const y of [50, 600, 1200])
      expect(parts.some((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)).toBe(
        true,
      );
  expect(parts[1]!.x).toBeLessThan(parts[0]!.x + parts[0]!.width);
});

it('shows every flow, and no part without a word', () => {
  const plan = samplePlan('law-firm');
  const pictures = picturesSection(plan).flatMap((block) => (block.is === 'picture' ? [block] : []));
  for (const { name } of Object.values(plan.flows))
    expect(pictures.some(({ title }) => title.startsWith(name))).toBe(true);
  for (const { svg } of pictures) expect(svg).toContain('<text');
});
