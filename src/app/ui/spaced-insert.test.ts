import { expect, it } from 'vitest';
import { spacedInsert } from './spaced-insert.ts';

it('keeps an inserted piece apart from the words beside it, and only from words', () => {
  expect(spacedInsert('', 0, 0, '{holiday}')).toBe('{holiday}');
  expect(spacedInsert('back at', 7, 7, '{opens next}')).toBe(' {opens next}');
  expect(spacedInsert('back at .', 8, 8, '{opens next}')).toBe('{opens next}');
  expect(spacedInsert('for today', 4, 4, '{holiday}')).toBe('{holiday} ');
  expect(spacedInsert('for Monday only', 4, 10, '{holiday}')).toBe('{holiday}');
  expect(spacedInsert('foräh', 3, 3, '{holiday}')).toBe(' {holiday} ');
});
