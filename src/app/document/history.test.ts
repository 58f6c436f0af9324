import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import { addFlow } from '../../plan/edits/add-flow.ts';
import { addGroup } from '../../plan/edits/add-group.ts';
import { addNote } from '../../plan/edits/add-note.ts';
import { addStep } from '../../plan/edits/add-step.ts';
import { duplicateSteps } from '../../plan/edits/duplicate-steps.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import { editPrompt } from '../../plan/edits/edit-prompt.ts';
import { moveSteps } from '../../plan/edits/move-steps.ts';
import { putIntoGroup } from '../../plan/edits/put-into-group.ts';
import { removeSteps } from '../../plan/edits/remove-steps.ts';
import { renameStep } from '../../plan/edits/rename-step.ts';
import { wire } from '../../plan/edits/wire.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { createDocument } from './document-store.ts';
import { applyEdit, EMPTY_HISTORY, redo, undo, type Versioned } from './history.ts';
import { selectSteps } from './selection.ts';

const bare: Plan = { ...examplePlan, flows: {} };
const plan = applyEdit({ plan: bare, history: EMPTY_HISTORY }, addFlow(bare, KINDS, 'Main', 'incoming-call'), 0).plan;
const nodes = (on: Plan) => on.flows['main']!.nodes;

it('undoes any sequence of edits to exactly the plan before, and redoes it to exactly the plan after', () => {
  const some = (values: readonly string[], at: number) => values[at % Math.max(1, values.length)] ?? '';
  const edits: readonly ((on: Plan, a: number, b: number) => Edit)[] = [
    (on, a) => addStep(on, KINDS, 'main', { kind: some(Object.keys(KINDS), a) }, { x: a, y: a }),
    (on, a, b) => {
      const from = some(Object.keys(nodes(on)), a);
      return wire(
        on,
        'main',
        {
          step: from,
          exit:
            some(
              KINDS[nodes(on)[from]!.kind]!.exits(nodes(on)[from]!.settings, on).map(({ id }) => id),
              b,
            ) || 'x',
        },
        some(Object.keys(nodes(on)), b),
      );
    },
    (on, a, b) => removeSteps(on, 'main', [some(Object.keys(nodes(on)), a), some(Object.keys(nodes(on)), b)]),
    (on, a) => duplicateSteps(on, KINDS, 'main', { steps: [some(Object.keys(nodes(on)), a)] }),
    (on, a, b) => moveSteps(on, 'main', { [some(Object.keys(nodes(on)), a)]: { x: b, y: a } }, { merge: 'drag' }),
    (on, a) => renameStep(on, 'main', some(Object.keys(nodes(on)), a), `Step ${a}`),
    (on, a) => editPrompt(on, 'hello', `Hello ${a}`),
    (on, a, b) => addGroup(on, 'main', [some(Object.keys(nodes(on)), a), some(Object.keys(nodes(on)), b)]),
    (on, a) => putIntoGroup(on, 'main', [some(Object.keys(nodes(on)), a)], 'group'),
    (on, a) => addNote(on, 'main', { x: a, y: a }, 'note'),
  ];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat(40), fc.nat(40)), { maxLength: 25 }), (chosen) => {
      let at: Versioned = { plan, history: EMPTY_HISTORY };
      for (const [which, a, b] of chosen) at = applyEdit(at, edits[which]!(at.plan, a, b), 0);
      const after = at.plan;
      const steps = at.history.past.length;
      expect(readPlan(JSON.parse(JSON.stringify(after)), KINDS).ok).toBe(true);
      for (let count = 0; count < steps; count += 1) at = undo(at);
      expect(at.plan).toEqual(plan);
      for (let count = 0; count < steps; count += 1) at = redo(at);
      expect(at.plan).toEqual(after);
    }),
    { numRuns: 150 },
  );
});

it('joins edits with one merge key until sealed, and names undo steps', () => {
  const document = createDocument(plan);
  const type = (text: string) => document.edit(editPrompt(document.store.getState().plan, 'hello', text));
  type('H');
  type('Hi');
  document.seal();
  type('Hi there');
  expect(document.store.getState().history.past.map(({ label }) => label)).toEqual([
    'Reword “Welcome”',
    'Reword “Welcome”',
  ]);
  expect(document.undo()).toBe('Reword “Welcome”');
  expect(document.store.getState().plan.prompts['hello']?.text).toBe('Hi');
  document.undo();
  expect(document.store.getState().plan).toEqual(plan);
  document.jump(2);
  expect(document.store.getState().plan.prompts['hello']?.text).toBe('Hi there');
  expect(document.redo()).toBeNull();
});

it('leaves no trace of an edit that changes nothing', () => {
  const document = createDocument(plan);
  document.edit(editPrompt(plan, 'hello', plan.prompts['hello']!.text));
  expect(document.store.getState().history.past).toEqual([]);
});

it('an undo and a redo show what they change: the flow that was open, and what was selected', async () => {
  const document = createDocument(plan);
  const { store } = document;
  const look = () => {
    const { flow, selection } = store.getState();
    return [flow, ...selection.steps];
  };
  document.edit(addFlow(store.getState().plan, KINDS, 'Night', 'incoming-call'));
  const start = Object.keys(nodes(store.getState().plan))[0]!;
  document.select(selectSteps(start));
  const copies = document.edit(addStep(store.getState().plan, KINDS, 'main', { kind: 'menu' }, { x: 0, y: 0 }));
  document.select(selectSteps(...copies));
  await Promise.resolve();
  document.openFlow('night');
  expect(look()).toEqual(['night']);
  document.undo();
  expect(look()).toEqual(['main', start]);
  document.openFlow('night');
  document.redo();
  expect(look()).toEqual(['main', ...copies]);
});

it('a redo selects what the edit had selected, whatever was selected before the undo', async () => {
  const document = createDocument(plan);
  const made = document.edit(addStep(plan, KINDS, 'main', { kind: 'menu' }, { x: 0, y: 0 }));
  document.select(selectSteps(...made));
  await Promise.resolve();
  document.select(selectSteps('elsewhere'));
  document.undo();
  expect(document.store.getState().selection.steps).toEqual([]);
  document.redo();
  expect(document.store.getState().selection.steps).toEqual(made);
  document.jump(0);
  document.jump(1);
  expect(document.store.getState().selection.steps).toEqual(made);
});

it('forgets a selection that an undo takes away', () => {
  const document = createDocument(plan);
  const made = document.edit(addStep(plan, KINDS, 'main', { kind: 'menu' }, { x: 0, y: 0 }));
  document.select(selectSteps(...made));
  document.undo();
  expect(document.store.getState().selection.steps).toEqual([]);
});

it('knows when each undo step was made, and where the plan was opened and published', () => {
  let atMs = 1000;
  const document = createDocument(plan, null, () => atMs);
  const type = (text: string) => document.edit(editPrompt(document.store.getState().plan, 'hello', text));
  const history = () => document.store.getState().history;
  type('H');
  atMs = 2000;
  type('Hi');
  document.mark('Published as version 1');
  atMs = 3000;
  type('Hi there');
  expect(history().past.map((entry) => entry.atMs)).toEqual([2000, 3000]);
  const [first] = history().past;
  expect(history().marks).toEqual([
    { label: 'Opened', atMs: 1000, after: null },
    { label: 'Published as version 1', atMs: 2000, after: first },
  ]);
  document.jump(0);
  document.jump(2);
  expect(history().marks[1]!.after).toBe(history().past[0]);
  document.jump(0);
  type('Something else');
  expect(history().marks.map(({ label }) => label)).toEqual(['Opened']);
});
