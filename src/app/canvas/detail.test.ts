import { expect, it } from 'vitest';
import { detailAt } from './detail.ts';

it('shows less of a card the farther away it is, and one drawing where there are many', () => {
  expect([1, 0.5, 0.4, 0.2].map((zoom) => detailAt(zoom, 40))).toEqual(['full', 'full', 'title', 'shape']);
  expect([1, 0.4, 0.3, 0.06].map((zoom) => detailAt(zoom, 500))).toEqual(['full', 'title', 'overview', 'overview']);
});
