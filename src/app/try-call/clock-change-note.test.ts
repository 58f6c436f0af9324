import { expect, it } from 'vitest';
import { clockChangeNote } from './clock-change-note.ts';

it('says when a wall time is skipped, and that it is the first of two', () => {
  const chicago = (at: string) => clockChangeNote('America/Chicago', at);
  expect(chicago('2026-03-08T02:30')).toBe(
    '02:30 does not exist that day: clocks go forward, so the call is placed at 03:30',
  );
  expect(chicago('2026-11-01T01:30')).toBe('01:30 happens twice that day; this is the first');
  for (const plain of [
    '2026-03-08T01:59',
    '2026-03-08T03:00',
    '2026-11-01T00:59',
    '2026-11-01T02:00',
    '2026-11-24T10:07',
  ])
    expect(chicago(plain)).toBeNull();
});

it('names the day where the whole day is skipped, and says nothing of what is no time', () => {
  expect(clockChangeNote('Pacific/Apia', '2011-12-30T10:00')).toContain('placed at Sat 31 Dec, 10:00');
  expect(clockChangeNote('UTC', 'soon')).toBeNull();
});

it('says nothing of a time with seconds on a day as any other', () => {
  expect(clockChangeNote('America/Chicago', '2026-12-07T12:59:30')).toBeNull();
});
