import { expect, it } from 'vitest';
import { clinic } from '../backend/clinic.fixture.ts';
import { timedEntryWords } from './timed-entry-words.ts';

const plan = clinic();
const [person = ''] = Object.keys(plan.people);
const atMs = Date.UTC(2026, 11, 7, 18, 59, 10);
const away = { id: 'a', kind: 'person', person, state: 'away' } as const;
const name = plan.people[person]!.name;

it.each([
  [{ untilMs: Date.UTC(2026, 11, 7, 23) }, 'is away, until 17:00'],
  [{ fromMs: atMs + 40_000, untilMs: null }, 'is away, from 40 s after this call comes in'],
  [
    { fromMs: atMs + 40_000, untilMs: atMs + 75_000 },
    'is away, from 40 s after this call comes in, until 75 s after this call comes in',
  ],
  [{ fromMs: atMs - 60_000, untilMs: Date.UTC(2026, 11, 8, 14) }, 'is away, until tomorrow 08:00'],
  [{ untilMs: Date.UTC(2026, 11, 7, 18) }, 'is away, until 12:00: over when this call comes in'],
])('says from when until when: %o', (times, words) => {
  expect(timedEntryWords(plan, { ...away, ...times }, atMs)).toBe(`${name} ${words}`);
});
