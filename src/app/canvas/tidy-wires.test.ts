import ELK from 'elkjs/lib/elk.bundled.js';
import { produce } from 'immer';
import { expect, it } from 'vitest';
import { generatedPlan } from '../../exchange/picture/generated-plan.fixture.ts';
import { liesOn } from '../../exchange/picture/lies-on.ts';
import { noteBox } from '../../exchange/picture/note-boxes.ts';
import { readScene, type Scene } from '../../exchange/picture/read-scene.ts';
import { wireFaults } from '../../exchange/picture/wire-faults.fixture.ts';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import { duplicateSteps } from '../../plan/edits/duplicate-steps.ts';
import type { Plan } from '../../plan/plan.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { foldGroups } from '../../exchange/picture/fold-groups.ts';
import { noteNodeId } from './node-ids.ts';
import { tidyScene } from './tidy-graph.ts';
import { partOfTidied } from './tidy-part.ts';

const elk = new ELK();

async function tidied(plan: Plan, flow: string): Promise<Plan> {
  const scene = foldGroups(readScene(plan, KINDS, flow), plan);
  const positions = await tidyScene(scene, (graph) => elk.layout(graph));
  const { notes = {}, groups = {} } = plan.layout.flows[flow] ?? {};
  const moved = Object.fromEntries(
    Object.entries(notes).map(([id, note]) => [id, { ...note, ...positions[noteNodeId(id)]! }]),
  );
  return { ...plan, layout: { flows: { ...plan.layout.flows, [flow]: { positions, notes: moved, groups } } } };
}

/** What lies on what it should not lie on: notes and cards, in words. */
function covered(scene: Scene): string[] {
  const boxes = [
    ...[...scene.models].map(([id, { size }]) => ({ id, ...scene.places.get(id)!, ...size })),
    ...scene.notes.map((note) => ({ ...noteBox(note), id: note.id })),
  ];
  return boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => (liesOn(one, other) ? [`${one.id} and ${other.id}`] : [])),
  );
}

/** A plan with a note over or under every fourth step, near enough to lie on what comes next. */
function withNotes(plan: Plan, flow: string): Plan {
  const scene = readScene(plan, KINDS, flow);
  const notes = [...scene.places].flatMap(([id, { x, y }], at) => {
    if (at % 4 !== 1) return [];
    const below = scene.models.get(id)!.size.height + 10;
    return [
      [`n${at}`, { x: x + 20, y: y + (at % 8 === 1 ? below : -90), text: 'Ask Ann what is wanted here' }] as const,
    ];
  });
  const { positions = {}, groups = {} } = plan.layout.flows[flow] ?? {};
  const layout = { positions, groups, notes: Object.fromEntries(notes) };
  return { ...plan, layout: { flows: { ...plan.layout.flows, [flow]: layout } } };
}

it.each(SAMPLES.map(({ id, document }) => [id, document] as const))(
  'after tidying %s, no wire crosses a card or note or lies on another, and no card lies on a note',
  async (_id, document) => {
    const plan = readPlan(structuredClone(document), KINDS);
    if (!plan.ok) throw new Error('a sample does not parse');
    for (const flow of Object.keys(plan.value.flows)) {
      const scene = readScene(await tidied(plan.value, flow), KINDS, flow);
      expect([wireFaults(scene), covered(scene)]).toEqual([[], []]);
    }
  },
  30_000,
);

it.each([20, 50, 80, 120, 160, 200])(
  'nor in generated flows of %i steps',
  async (steps) => {
    for (const seed of [1, 2]) {
      const plan = generatedPlan(steps, seed);
      for (const each of [plan, withNotes(plan, 'main')]) {
        const scene = readScene(await tidied(each, 'main'), KINDS, 'main');
        expect([wireFaults(scene), covered(scene)], `seed ${seed}`).toEqual([[], []]);
      }
    }
  },
  60_000,
);

it('a tidy flow stays as it is when all or a part of it is tidied again, and a card that was moved off comes back', async () => {
  const first = readPlan(structuredClone(SAMPLES.find(({ id }) => id === 'clinic')!.document), KINDS);
  if (!first.ok) throw new Error('a sample does not parse');
  const plan = await tidied(first.value, 'main');
  expect((await tidied(plan, 'main')).layout).toEqual(plan.layout);

  const layout = async (of: Plan) => {
    const scene = foldGroups(readScene(of, KINDS, 'main'), of);
    return { scene, laid: await tidyScene(scene, (graph) => elk.layout(graph)) };
  };
  const { scene, laid } = await layout(plan);
  const ids = [...scene.models.keys()];
  for (let at = 0; at < ids.length; at += 1) {
    const some = ids.filter((_, index) => (index * 7 + at) % 5 < 2);
    const part = partOfTidied(scene, laid, new Set(some));
    expect(some.map((id) => part[id])).toEqual(some.map((id) => scene.places.get(id)));
  }
  const [one = '', two = '', three = ''] = ids.slice(3);
  const off = produce(plan, (draft) => {
    draft.layout.flows['main']!.positions[two] = { x: -400, y: 900 };
  });
  const moved = await layout(off);
  const back = partOfTidied(moved.scene, moved.laid, new Set([one, two, three]));
  expect([back[one], back[two], back[three]]).toEqual([laid[one], laid[two], laid[three]]);
});

it('steps that no call reaches stand below those that calls reach', async () => {
  const first = readPlan(structuredClone(SAMPLES.find(({ id }) => id === 'clinic')!.document), KINDS);
  if (!first.ok) throw new Error('a sample does not parse');
  const steps = Object.keys(first.value.flows['main']!.nodes);
  const twice = [1, 2].reduce(
    (plan) => produce(plan, (draft) => duplicateSteps(plan, KINDS, 'main', { steps: steps }).apply(draft)),
    first.value,
  );
  const plan = await tidied(twice, 'main');
  const scene = readScene(plan, KINDS, 'main');
  const box = (id: string) => ({ ...scene.places.get(id)!, ...scene.models.get(id)!.size });
  const lowest = Math.max(...steps.map((id) => box(id).y + box(id).height));
  const loose = [...scene.models.keys()].filter((id) => !steps.includes(id));
  expect(loose).toHaveLength(2 * (steps.length - 1));
  for (const id of loose) expect(box(id).y, id).toBeGreaterThan(lowest);
  expect([wireFaults(scene), covered(scene)]).toEqual([[], []]);
});
