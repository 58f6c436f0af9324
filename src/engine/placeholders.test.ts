import { describe, expect, it } from 'vitest';
import { parseLocal } from '../calendar/zone.ts';
import { examplePlan } from '../kinds/example-plan.ts';
import type { PlanHours } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';
import { NORMAL, type Situation } from '../plan/situation.ts';
import { fillPlaceholders, hasPlaceholder } from './placeholders.ts';

const at = (text: string) => {
  const parsed = parseLocal(text, 'America/Chicago');
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};
const desk: PlanHours = {
  ...examplePlan.hours['desk']!,
  periods: [
    { id: 'open', name: 'Open' },
    { id: 'lunch', name: 'Lunch' },
    { id: 'holiday', name: 'Holiday' },
  ],
  specialDays: [
    {
      id: 'thanks',
      name: 'Thanksgiving',
      day: { rule: 'date', date: '2026-11-26' },
      effect: { kind: 'period', period: 'holiday' },
    },
  ],
};
const plan: Plan = { ...examplePlan, hours: { desk } };
const fill = (text: string, local: string, situation: Situation = NORMAL, change: Partial<Plan> = {}) =>
  fillPlaceholders({ ...plan, ...change }, { situation, hours: 'desk', rotation: 'nights', atMs: at(local) }, text);
const closed = (untilMs: number): Situation => ({
  entries: [{ id: 'o', kind: 'override', scope: { of: 'office' }, does: 'close', untilMs }],
});

describe('{opens next} and {closed until}', () => {
  const both = '{closed until} / {opens next}';

  it('agree on an ordinary evening', () => {
    expect(fill(both, '2026-11-24T19:00')).toBe('8 AM tomorrow / 8 AM tomorrow');
  });

  it('differ where a closure ends in another period than the first', () => {
    expect(fill(both, '2026-11-24T10:00', closed(at('2026-11-24T12:30')))).toBe('12:30 PM today / 1 PM today');
  });

  it('never count a period that only special days use as an opening', () => {
    expect(fill(both, '2026-11-25T19:00')).toBe('8 AM on Friday / 8 AM on Friday');
    expect(fill(both, '2026-11-26T10:00')).toBe('8 AM tomorrow / 8 AM tomorrow');
  });

  it('count an opening that somebody declares later', () => {
    const opens: Situation = {
      entries: [
        {
          id: 'o',
          kind: 'override',
          scope: { of: 'hours', hours: 'desk' },
          does: 'open',
          period: 'holiday',
          fromMs: at('2026-11-24T20:00'),
          untilMs: at('2026-11-24T21:00'),
        },
      ],
    };
    expect(fill(both, '2026-11-24T19:00', opens)).toBe('8 PM today / 8 AM tomorrow');
  });

  it('have true words where nothing opens again', () => {
    expect(fill(both, '2026-11-24T19:00', NORMAL, { hours: { desk: { ...desk, weekly: [] } } })).toBe(
      'Further notice / our next opening',
    );
  });
});

it('{holiday} is the special day, or plain words', () => {
  expect(fill('{holiday}', '2026-11-26T10:00')).toBe('Thanksgiving');
  expect(fill('Closed for {holiday}.', '2026-11-24T10:00')).toBe('Closed for the holiday.');
});

describe('{on call}', () => {
  it('is who has the first level now, after the hand-over and after a swap', () => {
    expect(fill('{on call}', '2026-11-24T10:00')).toBe('Ann Lee');
    expect(fill('{on call}', '2026-11-30T07:59')).toBe('Ann Lee');
    expect(fill('{on call}', '2026-11-30T08:00')).toBe('Bob Ray');
    const swap: Situation = {
      entries: [{ id: 's', kind: 'onCall', rotation: 'nights', level: 'first', person: 'bob', untilMs: null }],
    };
    expect(fill('{on call}', '2026-11-24T10:00', swap)).toBe('Bob Ray');
  });

  it('has plain words where nobody is', () => {
    const over = { nights: { ...plan.rotations['nights']!, until: '2026-11-20' } };
    expect(fill('{on call}', '2026-11-24T10:00', NORMAL, { rotations: over })).toBe('Our on-call team');
    expect(fill('{on call}', '2026-11-24T10:00', NORMAL, { rotations: {} })).toBe('Our on-call team');
    expect(fill('Hello. {on call} calls back, {on call}.', '2026-11-24T10:00', NORMAL, { rotations: {} })).toBe(
      'Hello. Our on-call team calls back, our on-call team.',
    );
  });
});

it('leaves other braces as they are, and tells texts that need filling', () => {
  expect(fill('{name} {opens later}', '2026-11-24T10:00')).toBe('{name} {opens later}');
  expect([hasPlaceholder('{name}'), hasPlaceholder('We open {opens next}.')]).toEqual([false, true]);
});
