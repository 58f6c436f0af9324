import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../calendar/local-date.ts';
import { parseLocal } from '../../calendar/zone.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { soundPlan } from '../plan-of.fixture.ts';
import type { CallerCase, Coverage, DaySegment } from './coverage.ts';
import { coverageOf } from './coverage-of.ts';
import { cellAt, daySegments } from './day-segments.ts';
import { exceptionsOf } from './exceptions-of.ts';
import { minuteText, segmentsText } from './segments-text.ts';
import { weekOf } from './week-of.ts';

const silent: CallerCase = { key: '', people: 'everybody', situation: NORMAL };

function covered(plan: Plan, number: string, of: CallerCase, from = '2026-11-23T00:00', days = 372): Coverage {
  const start = parseLocal(from, plan.zone);
  if (!start.ok) throw new Error(start.error);
  // Some hours more than whole dates, for a clock change in between.
  return coverageOf(plan, number, of, start.value, start.value + days * DAY_MS + 3 * 3_600_000);
}

const exceptions = (plan: Plan, coverage: Coverage): string[] =>
  exceptionsOf(plan, coverage, weekOf(plan, coverage)).map(
    ({ fromDate, toDate, reason, words }) => `${fromDate}..${toDate} ${reason.is} ${reason.name}: ${words}`,
  );

const whole = (segments: readonly DaySegment[]): boolean =>
  segments[0]?.fromMinute === 0 &&
  segments.at(-1)?.untilMinute === 1440 &&
  segments.every(({ untilMinute }, index) => untilMinute === (segments[index + 1]?.fromMinute ?? 1440));

describe('weekOf', () => {
  it('reads the ordinary week from dates without holidays, each day whole', () => {
    const plan = samplePlan('clinic');
    const coverage = covered(plan, 'billing', silent);
    const week = weekOf(plan, coverage);
    expect(week.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(week.every(({ segments }) => whole(segments))).toBe(true);
    // Thanksgiving is in the first week, and is no ordinary Thursday.
    expect(week[3]).toMatchObject({ date: '2026-12-03', of: 53 });
    expect(segmentsText(week[3]!.segments)).toBe(
      '08:00–12:00, 13:00–17:00 → Dana Ortiz; else → Message: Billing mailbox',
    );
    expect(segmentsText(week[6]!.segments)).toBe('all day → Message: Billing mailbox');
  });

  it('takes whoever is on call for one and the same, week after week', () => {
    const plan = samplePlan('clinic');
    const coverage = covered(plan, 'main', { ...silent, key: '9' });
    const people = new Set(coverage.cells.flatMap(({ end }) => (end.onCall === null ? [] : end.who)));
    expect(people.size).toBeGreaterThan(1);
    expect(weekOf(plan, coverage)[6]).toMatchObject({
      like: 53,
      of: 53,
      segments: [{ end: { onCall: 'nurses', text: 'On call: Nurse line' } }],
    });
  });

  it('names an instant of each segment that lies in it', () => {
    const plan = samplePlan('law-firm');
    const coverage = covered(plan, 'main', silent);
    for (const { segments } of weekOf(plan, coverage))
      for (const { atMs, end } of segments) expect(coverage.cells[cellAt(coverage, atMs)]!.end.text).toBe(end.text);
  });
});

describe('exceptionsOf', () => {
  it('names the special day of each date that goes otherwise, and what becomes of callers', () => {
    const plan = samplePlan('clinic');
    expect(exceptions(plan, covered(plan, 'billing', silent)).slice(0, 4)).toEqual([
      '2026-11-26..2026-11-26 specialDay Thanksgiving Day: closed all day → Message: Billing mailbox',
      '2026-11-27..2026-11-27 specialDay Thanksgiving Friday: closed all day → Message: Billing mailbox',
      '2026-12-24..2026-12-24 specialDay Christmas Eve: 08:00–12:00 → Dana Ortiz; else → Message: Billing mailbox',
      '2026-12-25..2026-12-25 specialDay Christmas Day: closed all day → Message: Billing mailbox',
    ]);
  });

  it('puts dates in a row that go alike together', () => {
    const plan = structuredClone(soundPlan);
    plan.hours['desk']!.specialDays = [
      {
        id: 'summer',
        name: 'Summer break',
        day: { rule: 'range', from: '2027-07-05', to: '2027-07-09' },
        effect: { kind: 'closed' },
      },
    ];
    expect(exceptions(plan, covered(plan, 'main', { ...silent, key: '1' }))).toEqual([
      '2027-07-05..2027-07-09 specialDay Summer break: closed all day → Message: Front desk mailbox',
    ]);
  });

  it('tells what is declared for a time, and weeks in which two clocks are further apart', () => {
    const closed: CallerCase = {
      ...silent,
      key: '1',
      situation: {
        entries: [
          {
            id: 'closed',
            kind: 'override',
            scope: { of: 'office' },
            does: 'close',
            fromMs: Date.UTC(2026, 11, 1, 6),
            untilMs: Date.UTC(2026, 11, 2, 6),
          },
        ],
      },
    };
    expect(exceptions(soundPlan, covered(soundPlan, 'main', closed))).toEqual([
      '2026-12-01..2026-12-01 declared Set for that time: all day → Message: Front desk mailbox',
      '2026-12-25..2026-12-25 specialDay Christmas Day: closed all day → Message: Front desk mailbox',
    ]);
    const abroad = structuredClone(soundPlan);
    abroad.hours['desk']!.zone = 'Europe/Berlin';
    const found = exceptions(abroad, covered(abroad, 'main', { ...silent, key: '1' })).filter(
      (text) => !text.includes('Christmas Day'),
    );
    // Chicago changes two weeks before Berlin in spring, and a week after it in autumn.
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((text) => text.includes('clock The clocks of Berlin'))).toBe(true);
  });

  it('finds no exception where the clock changes at night and nothing else does', () => {
    const plan = structuredClone(soundPlan);
    expect(exceptions(plan, covered(plan, 'main', silent))).toEqual([]);
  });
});

describe('daySegments', () => {
  it('are whole on the dates of both clock changes, by the clock on the wall', () => {
    const plan = structuredClone(soundPlan);
    plan.hours['desk']!.weekly = [{ days: [7], from: '01:30', to: '03:30', period: 'open' }];
    for (const [date, from] of [
      ['2027-03-14', '01:30'],
      ['2027-11-07', '01:30'],
    ] as const) {
      const coverage = covered(plan, 'main', { ...silent, key: '1' }, `${date}T00:00`, 1);
      const day = Date.parse(`${date}T00:00Z`) / DAY_MS;
      const segments = daySegments(coverage, day, (end) => end)!;
      expect(whole(segments)).toBe(true);
      expect(segments.map(({ fromMinute }) => minuteText(fromMinute))).toEqual(['00:00', from, '03:30']);
    }
  });
});
