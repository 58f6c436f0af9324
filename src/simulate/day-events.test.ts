import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DayEvents } from './day-events.ts';

it('gives events in order of time, and those of one instant in the order they were added', () => {
  const step = fc.oneof(fc.record({ add: fc.integer({ min: 0, max: 20 }) }), fc.constant({ take: true as const }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 1500 }), (steps) => {
      const events = new DayEvents<{ at: number; id: number }>();
      let kept: { at: number; id: number }[] = [];
      steps.forEach((one, id) => {
        if ('add' in one) {
          events.add(one.add, { at: one.add, id });
          kept.push({ at: one.add, id });
        } else {
          const first = kept.toSorted((left, right) => left.at - right.at || left.id - right.id)[0];
          expect(events.nextAtMs).toBe(first?.at ?? Infinity);
          expect(events.take()).toEqual(first);
          kept = kept.filter((event) => event !== first);
        }
      });
    }),
    { numRuns: 60 },
  );
});

it('grows past its first size', () => {
  const events = new DayEvents<number>();
  for (let count = 1000; count > 0; count -= 1) events.add(count, count);
  expect(Array.from({ length: 1000 }, () => events.take())).toEqual(Array.from({ length: 1000 }, (_, at) => at + 1));
});
