import { expect, it } from 'vitest';
import { samplePlan } from '../simulate/sample-plan.fixture.ts';
import { walk } from '../simulate/walk.ts';
import { ifUnanswered } from './if-unanswered.ts';
import { waysTo } from './ways-to.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

it('says where callers end when a mobile is not answered any more, with calls that end there', () => {
  const plan = samplePlan('property-manager');
  const e164 = '+13125550172';
  const ways = waysTo(plan, { ref: 'outside', id: e164 }, NOW);
  expect(ways.length).toBeGreaterThan(3);
  const ends = ifUnanswered(plan, e164, ways);
  expect(ends.map(({ says }) => says)).toEqual(ways.map(({ says }) => says));
  for (const { call, ends: end } of ends) {
    const played = walk(plan, call);
    if (!played.ok) throw new Error(played.error);
    expect(
      played.value.trace.some(
        ({ code, args }) => code === 'ring.answered' && args['person'] === 'marcus-bell' && args['phone'] === 'mobile',
      ),
    ).toBe(false);
    expect(end.tone).not.toBe('lost');
  }
});

it('finds a fallback outside, and that nothing is behind it', () => {
  const plan = samplePlan('clinic');
  plan.numbers['main']!.fallback = { to: 'outside', e164: '+13125550199' };
  const ways = waysTo(plan, { ref: 'outside', id: '+13125550199' }, NOW);
  expect(ways.map(({ says }) => says)).toEqual([
    'Main number, at any time: the safety net',
    'Main number, in “Open” of Front desk hours, press 3: the fallback',
  ]);
  expect(ifUnanswered(plan, '+13125550199', ways).map(({ ends }) => ends.tone)).toEqual(['lost', 'lost']);
});
