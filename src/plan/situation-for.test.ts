import { expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import { situationFor } from './situation-for.ts';
import type { SituationEntry } from './situation.ts';

const known: SituationEntry = { id: 'a', kind: 'person', person: 'ann', state: 'away', untilMs: null };
const unknown: SituationEntry = { id: 'b', kind: 'signIn', team: 'gone', person: 'ann', untilMs: null };

it('keeps what the plan knows, in order, and leaves out the rest', () => {
  expect(situationFor(examplePlan, { entries: [unknown, known] })).toEqual({ entries: [known] });
});

it('answers with the same object again, and with the situation itself where all is known', () => {
  const all = { entries: [known] };
  const some = { entries: [known, unknown] };
  expect(situationFor(examplePlan, all)).toBe(all);
  expect(situationFor(examplePlan, some)).toBe(situationFor(examplePlan, some));
  expect(situationFor({ ...examplePlan, people: {} }, all)).toEqual({ entries: [] });
});
