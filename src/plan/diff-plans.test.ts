import { expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import { diffPlans } from './diff-plans.ts';
import type { Plan } from './plan.ts';

const step = (name: string, next: Record<string, string> = {}, settings: Record<string, unknown> = {}) => ({
  kind: 'announcement',
  version: 1,
  name,
  settings,
  next,
});
const withNodes = (nodes: Plan['flows'][string]['nodes']): Plan => ({
  ...examplePlan,
  flows: { main: { ...examplePlan.flows['main']!, nodes } },
});

it('finds no difference in layout, test calls or the order of keys', () => {
  const moved = {
    ...examplePlan,
    layout: { flows: { main: { positions: { a: { x: 1, y: 2 } }, notes: {}, groups: {} } } },
  };
  expect(diffPlans(examplePlan, moved)).toEqual([]);
  expect(diffPlans(withNodes({ a: step('A'), b: step('B') }), withNodes({ b: step('B'), a: step('A') }))).toEqual([]);
});

it('tells added, removed, renamed, changed and rewired steps apart', () => {
  const before = withNodes({ a: step('A', { next: 'b' }), b: step('B'), c: step('C', {}, { prompt: 'hello' }) });
  const after = withNodes({ a: step('A', { next: 'd' }), c: step('C2', {}, { prompt: 'goodbye' }), d: step('D') });
  expect(diffPlans(before, after)).toEqual([
    {
      what: 'step',
      change: 'changed',
      flow: 'main',
      node: 'a',
      renamedFrom: null,
      settings: false,
      rewired: [{ exit: 'next', from: 'b', to: 'd' }],
    },
    { what: 'step', change: 'removed', flow: 'main', node: 'b' },
    { what: 'step', change: 'changed', flow: 'main', node: 'c', renamedFrom: 'C', settings: true, rewired: [] },
    { what: 'step', change: 'added', flow: 'main', node: 'd' },
  ]);
});

it('gives the old and the new words of a greeting, and names other things', () => {
  const after: Plan = {
    ...examplePlan,
    name: 'Other office',
    prompts: { ...examplePlan.prompts, hello: { name: 'Welcome', text: 'Hello.' } },
    mailboxes: { ...examplePlan.mailboxes, extra: { name: 'Extra', owners: [], urgent: false } },
  };
  expect(diffPlans(examplePlan, after)).toEqual([
    { what: 'greeting', change: 'changed', id: 'hello', before: 'Thank you for calling.', after: 'Hello.' },
    { what: 'thing', change: 'added', collection: 'mailboxes', id: 'extra' },
    { what: 'office', field: 'name' },
  ]);
});

it('is empty for a plan and itself, and swaps added and removed when turned round', () => {
  const more = withNodes({ a: step('A') });
  const less = withNodes({});
  expect(diffPlans(more, more)).toEqual([]);
  expect(diffPlans(less, more)).toEqual([{ what: 'step', change: 'added', flow: 'main', node: 'a' }]);
  expect(diffPlans(more, less)).toEqual([{ what: 'step', change: 'removed', flow: 'main', node: 'a' }]);
});
