import { expect, it } from 'vitest';
import type { SituationEntry } from '../../plan/situation.ts';
import { clinic } from '../backend/clinic.fixture.ts';
import { changesInCall, timedWords } from './timed-words.ts';

const plan = clinic();
const [person = ''] = Object.keys(plan.people);
const atMs = Date.UTC(2026, 11, 7, 18, 59, 10);
const name = plan.people[person]!.name;
const away = (times: { fromMs?: number; untilMs: number | null }): SituationEntry => ({
  id: 'a',
  kind: 'person',
  person,
  state: 'away',
  ...times,
});
const wordsOf = (...entries: SituationEntry[]) => timedWords(plan, entries, atMs).map(({ words }) => words);

it.each([
  [{ untilMs: Date.UTC(2026, 11, 7, 23) }, 'is away, until 17:00'],
  [{ fromMs: Date.UTC(2026, 11, 7, 20), untilMs: null }, 'is away, from 14:00'],
  [{ fromMs: atMs - 60_000, untilMs: Date.UTC(2026, 11, 8, 14) }, 'is away, until tomorrow 08:00'],
  [{ untilMs: Date.UTC(2026, 11, 7, 18) }, 'is away, until 12:00: over when this call comes in'],
])('says from when until when: %o', (times, words) => {
  expect(wordsOf(away(times))).toEqual([`${name} ${words}`]);
});

it('tells what a found call needs while it lasts as one sentence, in seconds', () => {
  expect(
    wordsOf(
      away({ untilMs: atMs + 12_000 }),
      away({ fromMs: atMs + 40_000, untilMs: atMs + 75_000 }),
      away({ fromMs: atMs + 200_000, untilMs: null }),
    ),
  ).toEqual([
    `${name} is away until 12 s and 40 s to 75 s and from 3 min 20 s into this call, as in the call that was found`,
  ]);
});

it('says nothing of what has no times', () => {
  expect(wordsOf(away({ untilMs: null }))).toEqual([]);
});

it('knows who comes or goes while the call lasts', () => {
  expect(changesInCall(away({ fromMs: atMs + 40_000, untilMs: null }), atMs)).toBe(true);
  expect(changesInCall(away({ untilMs: Date.UTC(2026, 11, 7, 23) }), atMs)).toBe(false);
  expect(changesInCall(away({ untilMs: null }), atMs)).toBe(false);
});
