import { expect, it } from 'vitest';
import { matchScore } from './match-items.ts';
import { zoneGroups } from './zone-groups.ts';

it('finds a zone by city, by name, and the present one even where the browser lists another name', () => {
  const items = zoneGroups('Asia/Calcutta').flatMap((group) => group.items);
  const best = (query: string) => items.toSorted((a, b) => matchScore(b, query) - matchScore(a, query))[0]?.id;
  expect(best('denver')).toBe('America/Denver');
  expect(best('new york')).toBe('America/New_York');
  expect(best('europe/berlin')).toBe('Europe/Berlin');
  expect(items.filter(({ id }) => id === 'Asia/Calcutta')).toHaveLength(1);
});
