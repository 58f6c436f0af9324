import { produce } from 'immer';
import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { testCallOrder } from '../../verify/test-calls/play-test-calls.ts';
import { plainCall, type Scenario } from '../call-script.ts';
import { planSchema, type Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import {
  addTestCalls,
  duplicateTestCall,
  expectOfTestCall,
  moveTestCall,
  removeTestCall,
  renameTestCall,
  requireTestCall,
} from './test-call-edits.ts';

const scenario = (name: string): Scenario => ({
  name,
  call: plainCall('main', '2026-11-24T10:07'),
  expect: { outcome: 'answered' },
});
const empty: Plan = { ...examplePlan, scenarios: {} };
const after = (plan: Plan, edit: Edit): Plan => produce(plan, (draft) => edit.apply(draft));
const three = after(empty, addTestCalls(empty, [scenario('A'), scenario('B'), scenario('A')]));
const names = (plan: Plan) => testCallOrder(plan).map((id) => plan.scenarios[id]!.name);

it('adds several as one edit, each with an id of its own', () => {
  expect(names(three)).toEqual(['A', 'B', 'A']);
  expect(addTestCalls(empty, [scenario('A'), scenario('B')]).label).toBe('Add 2 test calls');
  expect(addTestCalls(empty, [scenario('A')]).label).toBe('Keep test call “A”');
});

it('keeps the order that was chosen, and puts a copy after its model and new ones last', () => {
  const ids = testCallOrder(three);
  const moved = after(three, moveTestCall(three, ids, ids[1]!, ids[0]!));
  expect(names(moved)).toEqual(['B', 'A', 'A']);
  const down = after(moved, moveTestCall(moved, testCallOrder(moved), ids[1]!, ids[2]!));
  expect(names(down)).toEqual(['A', 'A', 'B']);
  const copied = after(moved, duplicateTestCall(moved, testCallOrder(moved), ids[1]!));
  expect(names(copied)).toEqual(['B', 'Copy of B', 'A', 'A']);
  expect(names(after(copied, addTestCalls(copied, [scenario('C')]))).at(-1)).toBe('C');
  // A plan is stored with its keys sorted.
  const stored = {
    ...copied,
    scenarios: Object.fromEntries(
      Object.entries(copied.scenarios).toSorted(([left], [right]) => left.localeCompare(right)),
    ),
  };
  expect(names(stored)).toEqual(names(copied));
});

it('renames, requires, changes what must happen, and removes', () => {
  const [id] = testCallOrder(three) as [string];
  const must = { outcome: 'message', or: [{ outcome: 'goodbye' }], atMost: { secondsInAll: 60 } } as const;
  let plan = after(three, renameTestCall(three, id, 'x'.repeat(200)));
  plan = after(plan, requireTestCall(plan, id, true));
  plan = after(plan, expectOfTestCall(plan, id, { ...must, or: [...must.or] }));
  expect(plan.scenarios[id]).toMatchObject({ name: 'x'.repeat(120), required: true, expect: must });
  expect(planSchema.safeParse(plan).success).toBe(true);
  expect(after(plan, requireTestCall(plan, id, false)).scenarios[id]).not.toHaveProperty('required');
  expect(Object.keys(after(plan, removeTestCall(plan, id)).scenarios)).not.toContain(id);
});
