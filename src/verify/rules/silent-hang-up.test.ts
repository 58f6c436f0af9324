import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { silentHangUp } from './silent-hang-up.ts';

const ending = (settings: Record<string, unknown>) =>
  findingsOf(
    silentHangUp,
    planOf({
      start: step('incoming-call', 'In', {}, { next: 'end' }),
      end: step('hang-up', 'Goodbye', settings),
    }),
  );

it('accepts last words, and flows that go back', () => {
  expect(findingsOf(silentHangUp, soundPlan)).toEqual([]);
  expect(ending({ prompt: 'goodbye' })).toEqual([]);
  expect(findingsOf(silentHangUp, planOf({ back: step('return', 'Back') }))).toEqual([]);
});

it('warns of an end without a word, with a call that comes to it', () => {
  expect(ending({})).toMatchObject([
    {
      id: 'silent-hang-up/main/end',
      severity: 'warning',
      message: '“Goodbye” ends the call without a word.',
      call: { number: 'main' },
    },
  ]);
});
