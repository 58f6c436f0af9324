import { expect, it, vi } from 'vitest';
import { clinic } from '../backend/clinic.fixture.ts';
import { createRanking } from '../command-palette/rank-entries.ts';
import { thingEntries } from './palette-things.ts';

const ways = {
  toPage: vi.fn<(page: string, item: string | null) => void>(),
  toFlow: vi.fn<(flow: string) => void>(),
  toStep: vi.fn<(flow: string, step: string) => void>(),
};
const plan = clinic();
const entries = thingEntries(plan, ways);
const found = (typed: string) => createRanking(entries)(typed, []).flatMap((group) => group.entries);

it('has an entry of its own for every flow, step and thing of the plan', () => {
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  const steps = Object.values(plan.flows).flatMap(({ nodes }) => Object.keys(nodes));
  expect(entries.filter(({ group }) => group === 'Steps')).toHaveLength(steps.length);
  for (const collection of ['people', 'teams', 'hours', 'prompts', 'mailboxes', 'modes', 'sites', 'numbers'] as const)
    for (const { name } of Object.values(plan[collection]))
      expect(found(name).map(({ label }) => label)).toContain(name);
});

it('says how many steps a flow has, of one step as of many', () => {
  const [flow, { nodes }] = Object.entries(plan.flows)[0]!;
  const [step] = Object.entries(nodes)[0]!;
  const small = structuredClone(plan);
  small.flows[flow]!.nodes = { [step]: nodes[step]! };
  const said = (of: typeof plan) => thingEntries(of, ways).find(({ id }) => id === `flow:${flow}`)?.description;
  expect([said(small), said(plan)]).toEqual(['1 step', `${Object.keys(nodes).length} steps`]);
});

it('finds the steps that name a person, and goes to the one that is chosen', () => {
  const [person, { name }] = Object.entries(plan.people).find(([id]) =>
    Object.values(plan.flows).some(({ nodes }) =>
      Object.values(nodes).some(({ settings }) => settings['person'] === id),
    ),
  )!;
  const step = found(name).find(({ id }) => id.startsWith('step:'))!;
  step.run();
  const [flow, node] = ways.toStep.mock.lastCall!;
  expect(plan.flows[flow]!.nodes[node]!.settings['person']).toBe(person);
});

it('finds a person and every use of their mobile by its number', () => {
  const [id, mobile] = Object.entries(plan.people).flatMap(([key, { phones }]) =>
    phones.flatMap((phone) => (phone.type === 'mobile' ? [[key, phone.e164] as const] : [])),
  )[0]!;
  const ids = found(mobile.slice(2)).map((entry) => entry.id);
  expect(ids).toEqual(expect.arrayContaining([`person:${id}`, `outside:${mobile}`]));
});

it('answers at once also for a plan of two thousand steps', () => {
  const [flow = ''] = Object.keys(plan.flows);
  const nodes = Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => [
      `s${at}`,
      { kind: 'hang-up', version: 1, name: `Goodbye number ${at}`, settings: {}, next: {} },
    ]),
  );
  const rank = createRanking(thingEntries({ ...plan, flows: { [flow]: { ...plan.flows[flow]!, nodes } } }, ways));
  rank('goodbye', []);
  const times = ['g', 'go', 'goodb n', 'bye 1999', 'number 7'].map((typed) => {
    const startMs = performance.now();
    expect(rank(typed, []).length).toBeGreaterThan(0);
    return performance.now() - startMs;
  });
  // The fastest, since the machine may be busy with something else: alone it takes a few milliseconds.
  expect(Math.min(...times)).toBeLessThan(100);
});
