import { expect, it } from 'vitest';
import { timeAgo } from './time-ago.ts';

it('says how long ago something was, in the largest unit that fits', () => {
  const now = Date.UTC(2026, 10, 23, 12);
  const ago = (seconds: number) => timeAgo(now - seconds * 1000, now);
  expect([0, 59, 60, 179, 3599, 3600, 86_399].map(ago)).toEqual([
    'just now',
    'just now',
    '1 min ago',
    '2 min ago',
    '59 min ago',
    '1 h ago',
    '23 h ago',
  ]);
  expect(ago(3 * 86_400)).toMatch(/^20 Nov, /);
  // Another tab's clock may be a moment ahead.
  expect(ago(-5)).toBe('just now');
});
