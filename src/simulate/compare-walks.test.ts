import { expect, it } from 'vitest';
import { plainCall, type CallScript } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { alignTapes, compareSentence } from './compare-walks.ts';
import { samplePlan } from './sample-plan.fixture.ts';
import { walk, type Walk } from './walk.ts';

const live = samplePlan('clinic');
const billing: CallScript = { ...plainCall('main', '2026-11-24T10:07'), keys: ['2'] };
function played(plan: Plan, script = billing): Walk {
  const walked = walk(plan, script);
  if (!walked.ok) throw new Error(walked.error);
  return walked.value;
}
const sides = (draft: Plan) =>
  [
    { name: 'Live', plan: live, walk: played(live) },
    { name: 'Draft', plan: draft, walk: played(draft) },
  ] as const;

it('finds no difference between a plan and itself', () => {
  const { rows, firstDifference } = alignTapes(played(live), played(live));
  expect(firstDifference).toBeNull();
  expect(rows.every(({ left, right }) => left === right)).toBe(true);
  expect(compareSentence(...sides(live))).toBe('No difference for this caller: Dana Ortiz answers, after 0:18.');
});

it('marks the first line that differs, and lines up what is the same again', () => {
  const draft = structuredClone(live);
  const menu = Object.values(draft.flows['main']!.nodes).find(({ name }) => name === 'Main menu')!;
  const box = Object.entries(draft.flows['main']!.nodes).find(([, { kind }]) => kind === 'voicemail')![0];
  const toDana = Object.entries(menu.next).find(
    ([, to]) => draft.flows['main']!.nodes[to]?.name.includes('Dana') || to.includes('dana'),
  )![0];
  menu.next[toDana] = box;
  const [left, right] = sides(draft);
  const { rows, firstDifference } = alignTapes(left.walk, right.walk);
  const before = rows.slice(0, firstDifference!);
  expect(before.every((row) => row.left !== null && row.right !== null)).toBe(true);
  expect(left.walk.trace[rows[firstDifference!]!.left ?? -1]?.code).toBe('ring.phone');
  expect(rows.flatMap(({ left: line }) => line ?? [])).toEqual(left.walk.trace.map((_, index) => index));
  expect(rows.flatMap(({ right: line }) => line ?? [])).toEqual(right.walk.trace.map((_, index) => index));
  expect(compareSentence(left, right)).toMatch(
    /^Live: Dana Ortiz answers, after 0:18\. Draft: A message in .* mailbox, reached after 0:14\.$/,
  );
});

it('says when only the way differs', () => {
  const draft = structuredClone(live);
  for (const hours of Object.values(draft.hours))
    for (const span of hours.weekly) if (span.from === '08:00') span.from = '09:00';
  const [left, right] = sides(draft);
  expect(alignTapes(left.walk, right.walk).firstDifference).not.toBeNull();
  expect(compareSentence(left, right)).toBe('The same end on both, by another way: Dana Ortiz answers, after 0:18.');
});
