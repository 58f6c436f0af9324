// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import { editPrompt } from '../../plan/edits/edit-prompt.ts';
import type { Plan } from '../../plan/plan.ts';
import { startAutosave, type Autosave } from './autosave.ts';
import { createDocument } from './document-store.ts';
import { memoryBrowser, memoryHome } from './draft-home.fixture.ts';
import { keptHistory } from './kept-history.ts';
import { restoreDraft } from './restore-draft.ts';
import type { SaveResult } from './save-port.ts';

const plan: Plan = { ...examplePlan, flows: {}, numbers: {} };
let running: Autosave | undefined;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  running?.stop();
  vi.useRealTimers();
});

function begin(save?: (plan: Plan, base: string | null) => Promise<SaveResult>) {
  const browser = memoryBrowser();
  const home = memoryHome('a', browser);
  const document = createDocument(plan, 'r1');
  running = startAutosave({ document, home, saveToServer: save });
  const type = (text: string) => document.edit(editPrompt(document.store.getState().plan, 'hello', text));
  return { ...browser, home, document, type, state: () => document.store.getState() };
}

it('keeps an edit in the browser at once and reads it back', async () => {
  const { home, type, state } = begin();
  type('Hi');
  expect(state().saving).toBe('saving');
  await vi.advanceTimersByTimeAsync(0);
  expect(state().saving).toBe('saved');
  const restored = await restoreDraft(home, plan.id, KINDS, 0, async () => false);
  expect(restored).toMatchObject({ found: 'draft', draft: { baseRevision: 'r1', pending: true } });
});

it('has written the draft, with what was being typed, before the page is gone', () => {
  const { texts, type } = begin();
  const field = window.document.createElement('input');
  field.addEventListener('blur', () => type('Typed'));
  window.document.body.append(field);
  field.focus();
  window.dispatchEvent(new Event('pagehide'));
  // Not a single turn of the event loop later.
  expect([...texts.values()].join('')).toContain('Typed');
});

it('takes what the server has already for a save that was never answered', async () => {
  const { type, state } = begin(() =>
    Promise.resolve({ saved: 'conflict', theirs: structuredClone(state().plan), theirRevision: 'r2' }),
  );
  type('Hi');
  await vi.advanceTimersByTimeAsync(800);
  expect(state()).toMatchObject({ saving: 'saved', baseRevision: 'r2', conflict: null });
});

it('sends 800 ms after the last edit, based on the revision of the last save', async () => {
  const save = vi.fn((_plan: Plan, base: string | null) =>
    Promise.resolve<SaveResult>({ saved: 'yes', revision: `${base}+` }),
  );
  const { type, state } = begin(save);
  type('H');
  await vi.advanceTimersByTimeAsync(500);
  type('Hi');
  await vi.advanceTimersByTimeAsync(500);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(save).toHaveBeenCalledTimes(1);
  expect(state()).toMatchObject({ saving: 'saved', baseRevision: 'r1+' });
  type('Hi there');
  await vi.advanceTimersByTimeAsync(900);
  expect(save.mock.calls[1]?.[1]).toBe('r1+');
});

it('tries again when the server cannot be reached', async () => {
  const answers: SaveResult[] = [{ saved: 'offline' }, { saved: 'yes', revision: 'r2' }];
  const { type, state } = begin(() => Promise.resolve(answers.shift()!));
  type('Hi');
  await vi.advanceTimersByTimeAsync(800);
  expect(state().saving).toBe('offline');
  await vi.advanceTimersByTimeAsync(5000);
  expect(state()).toMatchObject({ saving: 'saved', baseRevision: 'r2' });
});

it('holds both plans in a conflict until somebody decides', async () => {
  const theirs: Plan = { ...plan, name: 'Theirs' };
  const answers: SaveResult[] = [
    { saved: 'conflict', theirs, theirRevision: 'r9' },
    { saved: 'yes', revision: 'r10' },
  ];
  const save = vi.fn((_plan: Plan, _base: string | null) => Promise.resolve(answers.shift()!));
  const { type, state } = begin(save);
  type('Hi');
  await vi.advanceTimersByTimeAsync(800);
  await vi.dynamicImportSettled();
  expect(state().saving).toBe('conflict');
  type('Hi there');
  await vi.advanceTimersByTimeAsync(5000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(state().conflict?.mine.prompts['hello']?.text).toBe('Hi there');
  await running!.settle('mine');
  expect(save.mock.calls[1]?.[1]).toBe('r9');
  expect(state()).toMatchObject({ saving: 'saved', baseRevision: 'r10', conflict: null });
});

it('takes the other plan when told to', async () => {
  const theirs: Plan = { ...plan, name: 'Theirs' };
  const { type, state } = begin(() => Promise.resolve({ saved: 'conflict', theirs, theirRevision: 'r9' }));
  type('Hi');
  await vi.advanceTimersByTimeAsync(800);
  await vi.dynamicImportSettled();
  await running!.settle('theirs');
  expect(state()).toMatchObject({ plan: theirs, baseRevision: 'r9', saving: 'saved' });
});

it('keeps the undo steps of this tab when another one changed something else, and says so when it cannot', async () => {
  const { type, state, document } = begin(() => Promise.resolve({ saved: 'yes', revision: 'r2' }));
  type('Hi');
  await vi.advanceTimersByTimeAsync(1000);
  const renamed = { ...state().plan, name: 'Renamed elsewhere' };
  expect(running!.take(renamed, 'r3', keptHistory)).toEqual({ undo: 'kept' });
  expect(state()).toMatchObject({ plan: renamed, baseRevision: 'r3', saving: 'saved' });
  expect(document.undo()).toBe('Reword “Welcome”');
  expect(state().plan).toEqual({ ...plan, name: 'Renamed elsewhere' });
  document.redo();
  await vi.advanceTimersByTimeAsync(1000);
  const reworded = { ...renamed, prompts: plan.prompts };
  expect(running!.take(reworded, 'r4', keptHistory)).toEqual({ undo: 'anew' });
  expect(document.undo()).toBeNull();
  // Nothing could be undone, so there is nothing to say about it.
  expect(running!.take(renamed, 'r5', keptHistory)).toEqual({ undo: 'kept' });
});
