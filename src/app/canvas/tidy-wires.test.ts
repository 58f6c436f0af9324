import ELK from 'elkjs/lib/elk.bundled.js';
import { expect, it } from 'vitest';
import { generatedPlan } from '../../exchange/picture/generated-plan.fixture.ts';
import { readScene } from '../../exchange/picture/read-scene.ts';
import { wireFaults } from '../../exchange/picture/wire-faults.fixture.ts';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { foldGroups } from '../../exchange/picture/fold-groups.ts';
import { tidyScene } from './tidy-graph.ts';

const elk = new ELK();

async function tidied(plan: Plan, flow: string): Promise<Plan> {
  const scene = foldGroups(readScene(plan, KINDS, flow), plan);
  const positions = await tidyScene(scene, (graph) => elk.layout(graph));
  return {
    ...plan,
    layout: { flows: { ...plan.layout.flows, [flow]: { positions, notes: {}, groups: {} } } },
  };
}

it.each(SAMPLES.map(({ id, document }) => [id, document] as const))(
  'after tidying %s, no wire crosses a card or lies on another',
  async (_id, document) => {
    const plan = readPlan(structuredClone(document), KINDS);
    if (!plan.ok) throw new Error('a sample does not parse');
    for (const flow of Object.keys(plan.value.flows))
      expect(wireFaults(readScene(await tidied(plan.value, flow), KINDS, flow))).toEqual([]);
  },
  30_000,
);

it.each([20, 50, 80, 120, 160, 200])(
  'nor in generated flows of %i steps',
  async (steps) => {
    for (const seed of [1, 2]) {
      const plan = await tidied(generatedPlan(steps, seed), 'main');
      expect(wireFaults(readScene(plan, KINDS, 'main')), `seed ${seed}`).toEqual([]);
    }
  },
  60_000,
);
