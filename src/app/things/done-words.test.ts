import { expect, it } from 'vitest';
import { doneWords } from './done-words.ts';

it('turns the name of an edit into news, and leaves other words alone', () => {
  expect(doneWords('Delete “Delete me”')).toBe('Deleted “Delete me”');
  expect(doneWords('Group “Urgent calls”')).toBe('Grouped “Urgent calls”');
  expect(doneWords('Cut 2 steps')).toBe('Cut 2 steps');
  expect(doneWords('Tidy up')).toBe('Tidy up');
});
