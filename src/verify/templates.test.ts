import { describe, expect, it } from 'vitest';
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

  it('has only numbers reserved for fiction, and places and notes that do not overlap', () => {
    const numbers = JSON.stringify(plan).match(/\+1\d{7,}/g) ?? [];
    expect(numbers.filter((number) => !/^\+1[2-9]\d{2}55501\d{2}$/.test(number))).toEqual([]);
    for (const [id, flow] of Object.entries(plan.flows)) {
      const { positions, notes } = plan.layout.flows[id]!;
      expect(Object.keys(positions).sort(), id).toEqual(Object.keys(flow.nodes).sort());
      for (const [from, node] of Object.entries(flow.nodes))
        for (const to of Object.values(node.next))
          expect(positions[to]!.x, `${from} → ${to}`).toBeGreaterThan(positions[from]!.x);
      const spots = [...Object.values(positions), ...Object.values(notes)];
      expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(spots.length);
    }
  });
});

const stepsOf = (plan: Plan) => Object.values(plan.flows).flatMap(({ nodes }) => Object.values(nodes));
