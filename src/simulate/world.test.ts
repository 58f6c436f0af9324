import { expect, it } from 'vitest';
import type { CallScript } from '../plan/call-script.ts';
import { plainCall } from '../plan/call-script.ts';
import { samplePlan } from './sample-plan.fixture.ts';
import { walk } from './walk.ts';

const play = (change: Partial<CallScript>) => {
  const played = walk(samplePlan('clinic'), { ...plainCall('main', '2026-11-24T10:07'), ...change });
  if (!played.ok) throw new Error(played.error);
  return played.value;
};

it('begins at the second that is written down', () => {
  expect(play({ at: '2026-11-24T10:07:30' }).startMs - play({}).startMs).toBe(30_000);
});

it('lets somebody who rings twice do another thing the second time', () => {
  const each = (...reactions: ('noAnswer' | 'answers')[]) =>
    reactions.map((does) => (does === 'answers' ? { does, afterSeconds: 4 } : { does }));
  const says = (first: 'noAnswer' | 'answers', second: 'noAnswer' | 'answers') =>
    play({ keys: ['2'], reactions: { 'dana-ortiz': { does: 'inTurn', each: each(first, second) } } }).trace.map(
      ({ code }) => code,
    );
  expect(says('answers', 'noAnswer').filter((code) => code === 'ring.noAnswer')).toEqual([]);
  const second = says('noAnswer', 'answers');
  expect(second.filter((code) => code === 'ring.noAnswer')).toHaveLength(1);
  expect(second).toContain('ring.answered');
});
