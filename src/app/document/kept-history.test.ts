import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import { addStep } from '../../plan/edits/add-step.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import { editPrompt } from '../../plan/edits/edit-prompt.ts';
import { removeSteps } from '../../plan/edits/remove-steps.ts';
import { renameStep } from '../../plan/edits/rename-step.ts';
import { setSettings } from '../../plan/edits/set-settings.ts';
import { wire } from '../../plan/edits/wire.ts';
import type { Plan } from '../../plan/plan.ts';
import { applyEdit, EMPTY_HISTORY, jump, type Versioned } from './history.ts';
import { keptHistory } from './kept-history.ts';

type Make = (plan: Plan) => Edit;
const step = (kind: string, name: string, next: Record<string, string> = {}) => ({
  kind,
  version: 1,
  name,
  settings: KINDS[kind]!.initial(examplePlan),
  next,
});
const base: Plan = {
  ...examplePlan,
  layout: { flows: { main: { positions: {}, notes: {}, groups: {} } } },
  flows: {
    main: {
      ...examplePlan.flows['main']!,
      start: 'in',
      nodes: {
        in: step('incoming-call', 'In', { next: 'menu' }),
        menu: step('menu', 'Menu', { 'key-1': 'box' }),
        box: step('voicemail', 'Box'),
        bye: step('hang-up', 'Goodbye'),
      },
    },
  },
};
const made = (edits: readonly Make[], from: Versioned): Versioned =>
  edits.reduce((at, edit) => applyEdit(at, edit(at.plan), 0), from);

/** This tab made `mine`, then another one `theirs`: both plans, and what is left of the history. */
function met(mine: readonly Make[], theirs: readonly Make[]) {
  const here = made(mine, { plan: base, history: EMPTY_HISTORY });
  const there = made(theirs, { plan: here.plan, history: EMPTY_HISTORY }).plan;
  return { here, there, kept: keptHistory(here.history, here.plan, there) };
}
const rename =
  (id: string, name: string): Make =>
  (plan) =>
    renameStep(plan, 'main', id, name);
const reword =
  (words: string): Make =>
  (plan) =>
    editPrompt(plan, 'hello', words);
const lead =
  (from: string, exit: string, to: string): Make =>
  (plan) =>
    wire(plan, 'main', { step: from, exit }, to);
const setMenu =
  (changes: Record<string, unknown>): Make =>
  (plan) =>
    setSettings(plan, KINDS, 'main', 'menu', changes);
const add: Make = (plan) => addStep(plan, KINDS, 'main', { kind: 'announcement', name: 'Salute' }, { x: 0, y: 0 });
const remove =
  (id: string): Make =>
  (plan) =>
    removeSteps(plan, 'main', [id]);
const key = (id: string, digit: string) => ({ id, key: digit, label: id });

it.each<[string, Make[], Make[]]>([
  ['each renamed another step', [rename('menu', 'Choices')], [rename('box', 'Mailbox')]],
  ['one reworded what the other’s step says', [add, reword('Hi')], [rename('menu', 'Choices')]],
  ['different settings of one step', [setMenu({ plays: 2 })], [setMenu({ firstKeySeconds: 9 })]],
  ['one added a step, the other wired others', [add], [lead('menu', 'noInput', 'box')]],
])('keeps every undo step where %s, each exactly as it was', (_where, mine, theirs) => {
  const { here, there, kept } = met(mine, theirs);
  expect(kept).toEqual(here.history);
  const undone = jump({ plan: there, history: kept! }, 0);
  expect(undone.plan).toEqual(made(theirs, { plan: base, history: EMPTY_HISTORY }).plan);
  expect(jump(undone, mine.length).plan).toEqual(there);
});

it('keeps what was undone, too', () => {
  const here = jump(made([rename('menu', 'A'), reword('B')], { plan: base, history: EMPTY_HISTORY }), 1);
  const there = made([rename('box', 'Mailbox')], here).plan;
  const kept = keptHistory(here.history, here.plan, there)!;
  expect(jump({ plan: there, history: kept }, 2).plan.prompts['hello']?.text).toBe('B');
});

it.each<[string, Make[], Make[]]>([
  ['both renamed one step', [rename('menu', 'Choices')], [rename('menu', 'Options')]],
  ['one renamed what the other removed', [rename('box', 'Mailbox')], [remove('box')]],
  ['one wired to what the other added', [add], [lead('menu', 'noInput', 'salute')]],
  ['one led away from what the other then removed', [lead('menu', 'key-1', 'bye')], [remove('box')]],
  [
    'both changed one list',
    [setMenu({ keys: [key('key-1', '1'), key('key-2', '2')] })],
    [setMenu({ keys: [key('key-1', '1')] })],
  ],
  [
    'one wired a key that the other added',
    [setMenu({ keys: [key('key-1', '1'), key('key-2', '2')] })],
    [lead('menu', 'key-2', 'bye')],
  ],
])('begins anew where %s', (_where, mine, theirs) => {
  expect(met(mine, theirs).kept).toBeNull();
});
