import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { drawFlow } from './draw-flow.ts';
import { fitLine, fitLines } from './fit-text.ts';
import { ICON_SHAPES } from './icon-shapes.ts';
import { LOOKS } from './picture-look.ts';
import { textWidth } from './text-width.ts';

const plans = SAMPLES.map(({ document }) => {
  const plan = readPlan(structuredClone(document), KINDS);
  if (!plan.ok) throw new Error('a sample does not parse');
  return plan.value;
});
const clinic = plans[0]!;
const full = { detail: 'full', look: 'light' } as const;
const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

it('shows each step by its name, each key on its cap, and where unwired exits go', () => {
  const { svg } = drawFlow(clinic, KINDS, 'main', full);
  const texts = words(svg);
  for (const { name } of Object.values(clinic.flows['main']!.nodes)) expect(texts).toContain(name);
  expect(texts).toEqual(
    expect.arrayContaining(['1', '2', '3', '0', '9', 'Medical records', 'else: Front desk mailbox']),
  );
  expect(svg).toContain('<title>Main line</title>');
});

it('draws everything inside its frame', () => {
  for (const plan of plans)
    for (const flow of Object.keys(plan.flows)) {
      const { svg, width, height } = drawFlow(plan, KINDS, flow, full);
      const [x, y] = /viewBox="(\S+) (\S+)/.exec(svg)!.slice(1).map(Number) as [number, number];
      for (const [, left, top] of svg.matchAll(/translate\((-?[\d.]+) (-?[\d.]+)\)"><rect/g)) {
        expect(Number(left) >= x && Number(left) < x + width).toBe(true);
        expect(Number(top) >= y && Number(top) < y + height).toBe(true);
      }
    }
});

it('draws an open group as a frame with its title, and a collapsed one as a card instead of its steps', () => {
  const plan = structuredClone(clinic);
  const [one, two] = Object.keys(plan.flows['main']!.nodes).filter((id) => id !== plan.flows['main']!.start);
  const group = { title: 'The evening', steps: [one!, two!], collapsed: false };
  plan.layout.flows['main']!.groups = { evening: group };
  const name = plan.flows['main']!.nodes[one!]!.name;
  expect(words(drawFlow(plan, KINDS, 'main', full).svg)).toEqual(expect.arrayContaining(['The evening', name]));
  plan.layout.flows['main']!.groups = { evening: { ...group, collapsed: true } };
  const collapsed = words(drawFlow(plan, KINDS, 'main', full).svg);
  expect(collapsed).toEqual(expect.arrayContaining(['The evening']));
  expect(collapsed).not.toContain(name);
});

it('draws the frame of a group around the steps that are not in it, as the canvas does', () => {
  const plan = structuredClone(clinic);
  const steps = ['front-desk-hours', 'main-menu', 'after-hours-menu'];
  plan.layout.flows['main']!.groups = { desk: { title: 'Desk', steps, collapsed: false } };
  const { svg } = drawFlow(plan, KINDS, 'main', full);
  const [, cut = ''] = /<mask[^>]*>(.*?)<\/mask>/.exec(svg) ?? [];
  const bays = [...cut.matchAll(/x="(\S+)" y="(\S+)" width="(\S+)" height="\S+" rx="18"/g)].map((bay) =>
    bay.slice(1, 4),
  );
  const frame = /translate\((\S+) (\S+)\)"><mask/.exec(svg)!.slice(1).map(Number);
  const { x, y } = clinic.layout.flows['main']!.positions['lunch-greeting']!;
  expect(bays).toContainEqual([`${x - 10 - frame[0]!}`, `${y - 10 - frame[1]!}`, '272']);
  plan.layout.flows['main']!.groups = { desk: { title: 'Desk', steps: ['main-menu'], collapsed: false } };
  expect(drawFlow(plan, KINDS, 'main', full).svg).not.toContain('<mask');
});

it('keeps names and sentences as text, whatever stands in them', () => {
  const plan = structuredClone(clinic);
  plan.flows['main']!.nodes[plan.flows['main']!.start]!.name = `</text><script>alert("1")</script> & 'more'`;
  const { svg } = drawFlow(plan, KINDS, 'main', full);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
});

it('has no text in a small picture that would be too small to read, and names where there is room', () => {
  expect(words(drawFlow(clinic, KINDS, 'main', { detail: 'small', look: 'light' }).svg)).toEqual([]);
  const large = drawFlow(clinic, KINDS, 'main', {
    detail: 'small',
    look: 'light',
    shownAt: { width: 900, height: 600 },
  });
  expect(words(large.svg)).toContain('Main menu');
  expect(words(large.svg)).not.toContain('Medical records');
});

it('uses only black, greys and white on paper, and hatching', () => {
  const { svg } = drawFlow(clinic, KINDS, 'main', { detail: 'full', look: 'print' });
  for (const [, colour] of svg.matchAll(/(?:fill|stroke)="#(\w+)"/g))
    expect(colour).toMatch(/^(.)(.)(?:\1\2){2}$|^000$/);
  expect(svg).toContain('url(#ringplan-hatch-people)');
});

it('draws nothing, and does not fail, for a flow that is not there', () => {
  expect(words(drawFlow(clinic, KINDS, 'gone', full).svg)).toEqual([]);
});

it('has the drawing of every icon that a kind names', () => {
  for (const icon of ['group', ...Object.values(KINDS).map((kind) => kind.icon)])
    expect(ICON_SHAPES, icon).toHaveProperty(icon);
});

it('is coloured as the app is', () => {
  const css = readFileSync(new URL('../../app/theme/theme.css', import.meta.url), 'utf8');
  for (const [at, look] of (['light', 'dark'] as const).entries()) {
    const { groups, hatched: _, ...own } = LOOKS[look];
    for (const [name, colour] of Object.entries({ ...own, ...groups })) {
      const variable = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const pair = new RegExp(`--color-${variable}: light-dark\\((\\S+), (\\S+)\\)`).exec(css);
      expect(pair?.[at + 1], `${look} ${variable}`).toBe(colour);
    }
  }
});

it('never lets a text run over its room, and says with "…" that it was cut', () => {
  const look = { sizePx: 12, weight: 500 } as const;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 20, max: 300 }), (text, widthPx) => {
      const line = fitLine(text, widthPx, look);
      expect(textWidth(line, look.sizePx, look.weight)).toBeLessThanOrEqual(widthPx);
      if (line !== text.replaceAll(/\s+/g, ' ').trim()) expect(line).toMatch(/…$/);
      const lines = fitLines(text, widthPx, 2, look);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const each of lines) expect(textWidth(each, look.sizePx, look.weight)).toBeLessThanOrEqual(widthPx);
    }),
  );
});

it('breaks lines between words', () => {
  const look = { sizePx: 12, weight: 400 } as const;
  expect(fitLines('Mon–Fri 8–12, 13–17, Lunch 12–13; Sat 9–12', 186, 2, look)).toEqual([
    'Mon–Fri 8–12, 13–17, Lunch',
    '12–13; Sat 9–12',
  ]);
});
