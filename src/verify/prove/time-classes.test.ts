import { describe, expect, it } from 'vitest';
import { periodNow } from '../../engine/period-now.ts';
import { KINDS } from '../../kinds/registry.ts';
import { onCallAt } from '../../plan/on-call.ts';
import { NORMAL } from '../../plan/situation.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { intervalAt, timeClasses } from './time-classes.ts';
import { timeFactsOf } from './time-facts.ts';

describe('time classes', () => {
  it.each(['clinic', 'law-firm', 'property-manager'] as const)(
    'agree with the calendar at any instant of %s',
    (name) => {
      const plan = samplePlan(name);
      const facts = timeFactsOf(plan, KINDS);
      const fromMs = Date.UTC(2026, 10, 23);
      const untilMs = fromMs + 400 * 86_400_000;
      const classes = timeClasses(plan, NORMAL, facts, fromMs, untilMs);
      expect(classes.count).toBeGreaterThan(1);
      for (let atMs = fromMs; atMs < untilMs; atMs += 7 * 3_600_000 + 61_000) {
        const of = classes.classOf[intervalAt(classes, atMs)]!;
        for (const fact of facts) {
          if (fact.of === 'period') {
            const found = classes.facts.get(`${fact.askedFor}/${fact.hours}`)!;
            expect(found.values[found.of[of]!]).toBe(
              periodNow(plan, NORMAL, fact.hours, atMs, fact.askedFor).period ?? '',
            );
          } else if (fact.of === 'onCall') {
            const found = classes.facts.get(`onCall/${fact.rotation}`)!;
            expect(JSON.parse(found.values[found.of[of]!]!)).toEqual(
              onCallAt(plan, NORMAL, fact.rotation, atMs).map(({ person }) => person),
            );
          }
        }
      }
    },
  );
});
