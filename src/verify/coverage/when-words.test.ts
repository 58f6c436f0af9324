import { expect, it } from 'vitest';
import { DAY_MS } from '../../calendar/local-date.ts';
import { whenWords, type Stretch } from './when-words.ts';
import { whoWords } from './who-words.ts';

/** From Monday 23 November 2026 on, eight weeks. */
const FROM = Date.UTC(2026, 10, 23);
const RANGE: Stretch = { fromMs: FROM, untilMs: FROM + 56 * DAY_MS };
const HOUR = 3_600_000;

/** Hours of some days, counted from the first Monday. */
const on = (days: readonly number[], fromHour: number, toHour: number): Stretch[] =>
  days.map((day) => ({ fromMs: FROM + day * DAY_MS + fromHour * HOUR, untilMs: FROM + day * DAY_MS + toHour * HOUR }));
const weeks = (weekday: number): number[] => Array.from({ length: 8 }, (_, week) => week * 7 + weekday);

it.each([
  [[RANGE], 'Always'],
  [on(weeks(4), 12, 13), 'Fridays 12:00–13:00'],
  [on(weeks(5), 0, 24), 'Saturdays all day'],
  [on([31], 0, 24), 'on Thu 24 Dec 2026'],
  [on([31], 8, 12), 'on Thu 24 Dec 2026 08:00–12:00'],
  [on([31, 32], 8, 12), 'on Thu 24 Dec 2026 to Fri 25 Dec 2026 08:00–12:00'],
  [on(weeks(4).slice(1), 12, 13), 'Fridays 12:00–13:00, but not on Fri 27 Nov 2026'],
  [
    on(
      weeks(0).flatMap((day) => [day, day + 1, day + 2]),
      17,
      18,
    ),
    'Mon–Wed 17:00–18:00',
  ],
  // A week on, a week off: no ordinary week.
  [
    [0, 2, 4, 6].map((week) => ({ fromMs: FROM + week * 7 * DAY_MS, untilMs: FROM + (week + 1) * 7 * DAY_MS })),
    'at changing times, first on Mon 23 Nov 2026',
  ],
] as const)('says when %#: %s', (stretches, words) => {
  expect(whenWords(stretches, RANGE, 'UTC')).toBe(words);
});

it('prefers a name to a count of dates that differ', () => {
  const named = () => 'in “Lunch” of “Desk hours”';
  expect(whenWords(on(weeks(4).slice(2), 12, 13), RANGE, 'UTC', named)).toBe('in “Lunch” of “Desk hours”');
  expect(whenWords(on(weeks(4), 12, 13), RANGE, 'UTC', named)).toBe('Fridays 12:00–13:00');
});

it.each([
  [['', '1', '2'], 'all callers'],
  [['2'], 'callers who press 2'],
  [['0', '1', ''], 'callers who press 1, 0 or no key'],
  [['3', '3,1', '3,2'], 'callers who press 3'],
  [['3', '3,1'], 'callers who press 3 and no more or 3, then 1'],
])('says who of all: %j', (ways, words) => {
  const all = words === 'all callers' ? ['', '1', '2'] : ['', '1', '2', '0', '3', '3,1', '3,2'];
  expect(whoWords(new Set(ways), all)).toBe(words);
});
