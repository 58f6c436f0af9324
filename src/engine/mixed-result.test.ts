import { expect, it } from 'vitest';
import { mixedResult } from './mixed-result.ts';

it('of mixed results the one that says the most about people counts', () => {
  expect(mixedResult(['allUnreachable', 'noAnswer', 'declined'])).toBe('noAnswer');
  expect(mixedResult(['allBusy', 'declined'])).toBe('declined');
  expect(mixedResult(['allUnreachable', 'allBusy'])).toBe('allBusy');
  expect(mixedResult(['allUnreachable'])).toBe('allUnreachable');
  expect(mixedResult([])).toBe('allUnreachable');
});
