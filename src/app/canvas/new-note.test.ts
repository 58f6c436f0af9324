import { expect, test } from 'vitest';
import { addNote } from '../../plan/edits/add-note.ts';
import { editNote } from '../../plan/edits/edit-note.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { createDocument } from '../document/document-store.ts';
import { isNewNote, NEW_NOTE } from './new-note.ts';

const withNote = () => {
  const before = clinic();
  const document = createDocument(before);
  const [note] = document.edit(addNote(before, 'main', { x: 0, y: 0 }, NEW_NOTE));
  const isNew = () => isNewNote(document.store.getState().plan, 'main', note!, document.store.getState().history);
  return { before, document, note: note!, isNew };
};

test('a note and its first words are one undo step', () => {
  const { before, document, note, isNew } = withNote();
  expect(isNew()).toBe(true);
  document.edit(editNote('main', note, 'Ask Dana'));
  expect(isNew()).toBe(false);
  expect(document.undo()).toBe('Add a note');
  expect(document.store.getState().plan).toEqual(before);
});

test('withdrawn, a note was never there: nothing is left to undo or to do again', () => {
  const { before, document, isNew } = withNote();
  document.withdraw();
  expect(isNew()).toBe(false);
  expect(document.store.getState().plan).toEqual(before);
  expect(document.store.getState().history).toMatchObject({ past: [], future: [] });
});
