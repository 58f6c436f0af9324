import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { drawFirstView } from './draw-first-view.ts';
import { generatedPlan } from './generated-plan.fixture.ts';

const read = readPlan(structuredClone(SAMPLES[0]!.document), KINDS);
if (!read.ok) throw new Error('the sample does not parse');
const clinic = read.value;
const names = (svg: string | null) =>
  Object.values(clinic.flows['main']!.nodes)
    .map(({ name }) => name)
    .filter((name) => svg?.includes(`>${name}</text>`));

it('shows the start and what else has room, and leaves out what would not be seen', () => {
  const small = names(drawFirstView(clinic, KINDS, 'main', { width: 700, height: 500 }));
  const large = names(drawFirstView(clinic, KINDS, 'main', { width: 2400, height: 1400 }));
  expect(small).toContain('Main number');
  expect(small.length).toBeLessThan(large.length);
  expect(large).toHaveLength(Object.keys(clinic.flows['main']!.nodes).length);
});

it('is as large as the screen, and takes the colours of the page', () => {
  const svg = drawFirstView(clinic, KINDS, 'main', { width: 1367, height: 806 });
  expect(svg).toMatch(/^<svg [^>]*width="1367" height="806">/);
  expect(svg).toContain('var(--color-panel)');
});

it('draws nothing of a flow that is not there, or too large to draw while calls wait', () => {
  expect(drawFirstView(clinic, KINDS, 'gone', { width: 1367, height: 806 })).toBeNull();
  expect(drawFirstView(generatedPlan(201, 1), KINDS, 'main', { width: 1367, height: 806 })).toBeNull();
});

it('holds no element that somebody wrote into a name', () => {
  const evil = '<img src=x onerror="alert(1)">';
  const nodes = Object.fromEntries(
    Object.entries(clinic.flows['main']!.nodes).map(([id, node]) => [id, { ...node, name: evil }]),
  );
  const plan = { ...clinic, flows: { ...clinic.flows, main: { ...clinic.flows['main']!, nodes } } };
  const svg = drawFirstView(plan, KINDS, 'main', { width: 1367, height: 806 });
  expect(svg).toContain('&lt;img');
  expect(svg).not.toContain('<img');
});
