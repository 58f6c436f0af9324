import { expect, it } from 'vitest';
import { KINDS } from '../kinds/registry.ts';
import { findCall } from './find-call.ts';
import { planOf, step } from './plan-of.fixture.ts';

it('asks for the very person whose week it is where a level has several', () => {
  const alone = planOf(
    {
      start: step('incoming-call', 'In', {}, { next: 'rota' }),
      rota: step('on-call', 'Ring who is on call', {}, { nobodyAnswered: 'box' }),
      box: step('voicemail', 'Take a message'),
    },
    {
      rotations: {
        nights: {
          name: 'Nights',
          handOver: { weekday: 1, at: '08:00' },
          // The week of 11 January 2027, in which calls are looked for, is the second person's.
          startsOn: '2027-01-04',
          levels: [{ id: 'first', people: ['ann', 'bob'], weeksEach: 1 }],
        },
      },
    },
  );
  const shows = ({ trace }: { trace: readonly { node: string }[] }) => trace.some(({ node }) => node === 'box');
  const found = findCall(alone, KINDS, { flow: 'main', node: 'box', shows });
  expect(found!.reactions).toEqual({ bob: { does: 'noAnswer' } });
});
