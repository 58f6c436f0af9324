import { describe, expect, it } from 'vitest';
import { noteSize } from '../exchange/picture/note-size.ts';
import { readScene } from '../exchange/picture/read-scene.ts';
import type { Box } from '../exchange/picture/route-wire.ts';
import { KINDS } from '../kinds/registry.ts';
import { COLLECTIONS } from '../plan/field.ts';
import { readPlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { problemText } from '../plan/plan-problem.ts';
import { referencesOf } from '../plan/references.ts';
import { SAMPLES } from '../samples/samples.ts';
import { TEMPLATES } from '../samples/templates.ts';
import { runScenario } from '../simulate/run-scenario.ts';
import { checkAndProve } from './check-and-prove.ts';

const TODAY = Date.parse('2026-11-24T10:07:00-06:00');

const templates = await Promise.all(
  TEMPLATES.map(async ({ id, load }) => {
    const read = readPlan(await load(), KINDS);
    if (!read.ok) throw new Error(`${id}: ${read.error.map(problemText).join('\n')}`);
    return { id, plan: read.value };
  }),
);

it('offers eleven templates under eleven ids, and none under the id of a sample', () => {
  const ids = [...TEMPLATES, ...SAMPLES].map(({ id }) => id);
  expect(TEMPLATES).toHaveLength(11);
  expect(new Set(ids).size).toBe(ids.length);
  expect(templates.map(({ plan }) => plan.id)).toEqual(TEMPLATES.map(({ id }) => id));
  expect(new Set(templates.map(({ plan }) => plan.name)).size).toBe(TEMPLATES.length);
});

it('shows most kinds of step somewhere', () => {
  const used = new Set(templates.flatMap(({ plan }) => stepsOf(plan).map(({ kind }) => kind)));
  expect(used.size).toBeGreaterThanOrEqual(15);
});

describe.each(templates)('$id', ({ plan }) => {
  it('has no finding, nothing that could not be proven, and keeps its promises in every case', async () => {
    const { findings, proof } = await checkAndProve(plan, { nowMs: TODAY });
    expect(findings.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
    expect(proof.limits).toEqual([]);
    expect(proof.promises.length).toBeGreaterThan(0);
    expect(proof.promises.map(({ is }) => is)).toEqual(proof.promises.map(() => 'kept'));
  });

  it('has four test calls or more that end as they must, in two ways or more', () => {
    const results = Object.entries(plan.scenarios).map(([id, scenario]) => [id, runScenario(plan, scenario).problem]);
    expect(results.length).toBeGreaterThanOrEqual(4);
    expect(results.filter(([, problem]) => problem !== null)).toEqual([]);
    const ends = Object.values(plan.scenarios).map(({ expect: end }) => `${end.outcome}/${end.who ?? ''}`);
    expect(new Set(ends).size).toBeGreaterThanOrEqual(2);
  });

  it('wires every key, period and position, and names only what it has', () => {
    for (const node of stepsOf(plan))
      for (const { id, failure } of KINDS[node.kind]!.exits(node.settings, plan))
        if (!failure) expect(Object.keys(node.next), node.name).toContain(id);
    const used = referencesOf(plan, KINDS);
    expect(used.filter(({ ref, id }) => !Object.hasOwn(plan[COLLECTIONS[ref]], id))).toEqual([]);
  });

  it('says the name of its office wherever it speaks first, so that a new office is heard at once', () => {
    expect(Object.values(plan.prompts).some(({ text }) => text.includes(plan.name))).toBe(true);
  });

  it('has only numbers reserved for fiction', () => {
    const numbers = JSON.stringify(plan).match(/\+1\d{7,}/g) ?? [];
    expect(numbers.filter((number) => !/^\+1[2-9]\d{2}55501\d{2}$/.test(number))).toEqual([]);
  });

  it('is drawn from left to right, no card or note on another, and no wire through any of them', () => {
    for (const [id, flow] of Object.entries(plan.flows)) {
      expect(Object.keys(plan.layout.flows[id]!.positions).sort(), id).toEqual(Object.keys(flow.nodes).sort());
      const scene = readScene(plan, KINDS, id);
      const boxes: readonly Box[] = [
        ...scene.boxes,
        ...scene.notes.map(({ x, y, text }) => ({ x, y, ...noteSize(text) })),
      ];
      const overlaps = boxes.flatMap((box, index) =>
        boxes.slice(index + 1).flatMap((other) => (overlap(box, other) ? `${text(box)} on ${text(other)}` : [])),
      );
      expect(overlaps, id).toEqual([]);
      for (const wire of scene.wires) {
        const points = wire.route;
        expect(scene.places.get(wire.target)!.x, wire.label).toBeGreaterThan(scene.places.get(wire.source)!.x);
        const lines = points.slice(1).map((to, index) => lineBox(points[index]!, to));
        // A wire touches the cards at its ends.
        const crossed = boxes.filter((box) => lines.some((line) => overlap(line, inside(box))));
        expect(crossed.map(text), wire.label).toEqual([]);
      }
    }
  });
});

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
const inside = ({ x, y, width, height }: Box): Box => ({ x: x + 1, y: y + 1, width: width - 2, height: height - 2 });
const lineBox = (from: { x: number; y: number }, to: { x: number; y: number }): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.max(1, Math.abs(from.x - to.x)) - 0.5,
  height: Math.max(1, Math.abs(from.y - to.y)) - 0.5,
});
const text = ({ x, y }: Box): string => `${x}, ${y}`;

const stepsOf = (plan: Plan) => Object.values(plan.flows).flatMap(({ nodes }) => Object.values(nodes));
