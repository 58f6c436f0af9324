import { expect, it } from 'vitest';
import { activeEntries, isActive, situationSchema, type SituationEntry } from './situation.ts';

const entry = (change: object): SituationEntry => ({
  id: 'e',
  kind: 'teamRemote',
  team: 't',
  untilMs: null,
  ...change,
});

it('counts an entry from its beginning up to, not including, its end', () => {
  const dated = entry({ fromMs: 10, untilMs: 20 });
  expect([9, 10, 19, 20].map((at) => isActive(dated, at))).toEqual([false, true, true, false]);
  expect([0, 1e15].map((at) => isActive(entry({}), at))).toEqual([true, true]);
});

it('keeps the order of those in force, as the later wins', () => {
  const entries = [entry({ id: 'a' }), entry({ id: 'over', untilMs: 5 }), entry({ id: 'b' })];
  expect(activeEntries({ entries }, 5).map(({ id }) => id)).toEqual(['a', 'b']);
});

it('asks for an end, if only to say there is none', () => {
  const { untilMs: _gone, ...endless } = entry({});
  expect(situationSchema.safeParse({ entries: [endless] }).success).toBe(false);
  expect(situationSchema.safeParse({ entries: [entry({})] }).success).toBe(true);
  expect(situationSchema.safeParse({ entries: [entry({ extra: 1 })] }).success).toBe(false);
});
