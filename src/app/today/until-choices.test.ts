import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Hours } from '../../calendar/hours.ts';
import { parseLocal } from '../../calendar/zone.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { untilChoices } from './until-choices.ts';

const plan = samplePlan('clinic');
const at = (text: string) => {
  const parsed = parseLocal(text, plan.zone);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};
const hours = hoursOf(plan, 'front-desk')!;
const labels = (text: string, purpose: 'close' | 'open' | 'other', of = hours) =>
  untilChoices(of, plan.zone, at(text), purpose).map(({ label }) => label);

it('offers the ends people mean while the office is open', () => {
  expect(labels('2026-11-24T10:07', 'close')).toEqual(['End of lunch 13:00', 'Closing 17:00', 'Tomorrow 08:00']);
  expect(labels('2026-11-24T14:00', 'close')).toEqual(['Closing 17:00', 'Tomorrow 08:00']);
  expect(labels('2026-11-24T12:10', 'close')).toEqual(['End of lunch 13:00', 'Closing 17:00', 'Tomorrow 08:00']);
});

it('offers the opening while it is closed, and names the day after a weekend or a holiday', () => {
  expect(labels('2026-11-24T06:30', 'close')[0]).toBe('Opening 08:00');
  expect(labels('2026-11-28T15:00', 'close')).toEqual(['Mon 08:00']);
  // Thanksgiving is the 26th, and the clinic is closed on the day after it too.
  expect(labels('2026-11-25T18:00', 'close').at(-1)).toMatch(/^(Fri|Sat) /);
});

it('staying open ends after closing, or when a break is over', () => {
  expect(labels('2026-11-24T10:07', 'open')).toEqual([
    'End of lunch 13:00',
    '1 hour longer, 18:00',
    '2 hours longer, 19:00',
  ]);
  expect(labels('2026-11-24T18:02', 'open')).toEqual(['1 hour longer, 19:05', '2 hours longer, 20:05']);
});

it('closes tomorrow what runs on over midnight', () => {
  const bar: Hours = {
    zone: plan.zone,
    periods: [{ id: 'open', name: 'Open' }],
    weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '02:00', period: 'open' }],
    specialDays: [],
  };
  expect(labels('2026-11-24T20:00', 'close', bar)).toEqual(['Closing tomorrow 02:00', 'Tomorrow 18:00']);
});

it('what has nothing to do with hours can last an hour, also without any hours', () => {
  expect(labels('2026-11-24T10:07', 'other')[0]).toBe('An hour, 11:10');
  expect(untilChoices(null, plan.zone, at('2026-11-24T10:07'), 'other').map(({ label }) => label)).toEqual([
    'An hour, 11:10',
    '4 hours, 14:10',
  ]);
});

it('every choice lies ahead, soonest first, no end twice', () => {
  const year = 366 * 86_400_000;
  fc.assert(
    fc.property(
      fc.integer({ min: at('2026-01-01T00:00'), max: at('2026-01-01T00:00') + year }),
      fc.constantFrom('close', 'open', 'other'),
      fc.constantFrom('front-desk', 'billing'),
      (nowMs, purpose, id) => {
        const ends = untilChoices(hoursOf(plan, id)!, plan.zone, nowMs, purpose).map(({ untilMs }) => untilMs);
        expect(ends.length).toBeGreaterThan(0);
        expect([...new Set(ends)].sort((left, right) => left - right)).toEqual(ends);
        expect(ends[0]).toBeGreaterThan(nowMs);
      },
    ),
    { numRuns: 200 },
  );
});
