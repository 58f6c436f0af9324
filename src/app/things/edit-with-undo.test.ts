// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Edit } from '../../plan/edits/edit.ts';
import { examplePlan } from '../../kinds/example-plan.ts';
import { createDocument } from '../document/document-store.ts';
import { toast } from '../ui/toast.ts';
import { editWithUndo } from './edit-with-undo.ts';

vi.mock('../ui/toast.ts', () => ({ toast: vi.fn() }));

const open: string[] = [];
beforeEach(() => {
  vi.mocked(toast).mockImplementation(({ text }) => {
    open.push(text);
    return { close: () => void open.splice(open.indexOf(text), 1) };
  });
});
afterEach(() => {
  open.length = 0;
});

const rename = (name: string): Edit => ({
  label: `Rename to ${name}`,
  apply: (plan) => {
    plan.name = name;
  },
});

it('an offered undo goes away with the next change, so that it never takes back another one', () => {
  const document = createDocument(examplePlan);
  const name = () => document.store.getState().plan.name;
  const before = name();
  editWithUndo(document, rename('Cedar'), 'Renamed');
  expect(open).toEqual(['Renamed']);
  document.undo();
  expect([open, name()]).toEqual([[], before]);

  editWithUndo(document, rename('Birch'), 'Renamed');
  document.edit(rename('Elm'));
  expect(open).toEqual([]);
});

it('its button takes back what it speaks of, and says so', () => {
  const document = createDocument(examplePlan);
  const before = document.store.getState().plan.name;
  editWithUndo(document, rename('Cedar'), 'Renamed');
  vi.mocked(toast).mock.lastCall?.[0].action?.onPress();
  expect(document.store.getState().plan.name).toBe(before);
  expect(open).toEqual(['Undone: Rename to Cedar']);
});
