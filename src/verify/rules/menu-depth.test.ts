import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { menuDepth } from './menu-depth.ts';

const twoKeys = [
  { id: 'one', key: '1', label: 'One' },
  { id: 'two', key: '2', label: 'Two' },
];
/** Menus one behind the other, each by key 1. */
const deep = (levels: number) =>
  planOf(
    Object.fromEntries([
      ...Array.from({ length: levels }, (_, index) => [
        `m${index}`,
        step('menu', `Menu ${index + 1}`, { prompt: 'choices', keys: twoKeys }, { one: `m${index + 1}`, two: 'box' }),
      ]),
      [`m${levels}`, step('ring-person', 'Ring Ann')],
      ['box', step('voicemail', 'Take a message')],
    ]),
  );

it('accepts three menus in a row', () => {
  expect(findingsOf(menuDepth, soundPlan)).toEqual([]);
  expect(findingsOf(menuDepth, deep(3))).toEqual([]);
});

it('warns of the fourth, once, with a call that comes to it', () => {
  expect(findingsOf(menuDepth, deep(5))).toMatchObject([
    {
      id: 'menu-depth/main/m3',
      severity: 'warning',
      message: 'Callers have to choose 3 times before they come to “Menu 4”, where they choose again.',
      call: { keys: ['1', '1', '1'] },
    },
  ]);
});

it('counts the shortest way: a menu that callers also come to by pressing nothing is not deep', () => {
  const plan = deep(4);
  const first = plan.flows['main']!.nodes['m0']!;
  const nodes = { ...plan.flows['main']!.nodes, m0: { ...first, next: { ...first.next, noInput: 'm3' } } };
  expect(findingsOf(menuDepth, { ...plan, flows: { main: { ...plan.flows['main']!, nodes } } })).toEqual([]);
});
