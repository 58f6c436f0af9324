import { expect, it } from 'vitest';
import type { Share } from '../../protocol/share-schemas.ts';
import { endWords, openedWords, stateWords } from './share-words.ts';

const ZONE = 'America/Chicago';
const NOW = Date.UTC(2026, 10, 24, 16, 7);
const share: Share = {
  id: 's-1',
  shows: { of: 'draft', savedAtMs: NOW },
  personalNumbers: false,
  note: null,
  madeAtMs: NOW,
  untilMs: NOW + 86_400_000,
  revokedAtMs: null,
  openedAtMs: null,
};

it('says what a link shows and until when, on the office’s clocks', () => {
  expect(stateWords(share.shows, ZONE, NOW)).toBe('Draft of Tue 24 Nov, 10:07');
  expect(stateWords({ of: 'live', number: 3, publishedAtMs: NOW }, ZONE, NOW)).toBe(
    'Version 3, live since Tue 24 Nov, 10:07',
  );
  expect(endWords(share, ZONE, NOW)).toBe('Opens until Wed 25 Nov, 10:07');
  expect(endWords(share, ZONE, share.untilMs)).toBe('Ended Wed 25 Nov, 10:07');
  expect(endWords({ ...share, revokedAtMs: NOW }, ZONE, NOW)).toBe('Taken back Tue 24 Nov, 10:07');
  expect(openedWords(share, ZONE, NOW)).toBe('Not opened yet');
  expect(openedWords({ ...share, openedAtMs: NOW }, ZONE, NOW)).toBe('Last opened about Tue 24 Nov, 10:07');
});
