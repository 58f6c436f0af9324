import { expect, test } from 'vitest';
import { checkSpan, joinNote, overlapNote, overnightNote, swallowNote } from './check-span.ts';
import { piecesOf } from '../things/week-pieces.ts';

test('typed times become minutes, an earlier end that of the next day', () => {
  expect(checkSpan('8', '5pm')).toEqual({ ok: true, value: { fromMinute: 480, toMinute: 1020 } });
  expect(checkSpan('22', '6')).toEqual({ ok: true, value: { fromMinute: 1320, toMinute: 1800 } });
  expect(overnightNote(1800)).toBe('Over midnight: it ends at 06:00 on the next day.');
  expect(overnightNote(1440)).toBeNull();
  expect(checkSpan('17', '0:00')).toEqual({ ok: true, value: { fromMinute: 1020, toMinute: 1440 } });
});

test('what is no span is said at its field', () => {
  expect(checkSpan('25:00', '8')).toMatchObject({ ok: false, error: { at: 'from' } });
  expect(checkSpan('8', 'late')).toMatchObject({ ok: false, error: { at: 'to' } });
  expect(checkSpan('9', '9:00')).toMatchObject({
    error: { at: 'to', message: expect.stringContaining('never holds') as unknown },
  });
  expect(checkSpan('24', '8')).toMatchObject({ error: { at: 'from' } });
});

test('an overlap names what gives way, days together, and not what has the same period', () => {
  const pieces = piecesOf([{ days: [1, 2, 3], from: '08:00', to: '17:00', period: 'open' }]);
  const periods = [
    { id: 'open', name: 'Open' },
    { id: 'lunch', name: 'Lunch' },
  ];
  const lunch = ([1, 2] as const).map((day) => ({ day, fromMinute: 720, toMinute: 780, period: 'lunch' }));
  expect(overlapNote(pieces, lunch, periods)).toContain('Overlaps Open Mon–Tue 08:00–17:00.');
  expect(
    overlapNote(
      pieces,
      lunch.map((piece) => ({ ...piece, period: 'open' })),
      periods,
    ),
  ).toBeNull();
  expect(overlapNote(pieces, [{ ...lunch[0]!, fromMinute: 1020, toMinute: 1080 }], periods)).toBeNull();
});

test('times of one period that meet are said to become one', () => {
  const pieces = piecesOf([{ days: [1, 2], from: '13:00', to: '17:00', period: 'open' }]);
  const periods = [{ id: 'open', name: 'Open' }];
  const morning = { day: 1 as const, fromMinute: 480, period: 'open' };
  expect(joinNote(pieces, [{ ...morning, toMinute: 780 }], periods)).toBe(
    'Becomes one time with Open Mon 13:00–17:00.',
  );
  expect(joinNote(pieces, [{ ...morning, toMinute: 840 }], periods)).not.toBeNull();
  expect(joinNote(pieces, [{ ...morning, toMinute: 720 }], periods)).toBeNull();
});

test('a time of which nothing is left is said to go', () => {
  const pieces = piecesOf([
    { days: [5], from: '12:00', to: '13:00', period: 'lunch' },
    { days: [5], from: '13:00', to: '17:00', period: 'open' },
    { days: [6], from: '09:00', to: '12:00', period: 'open' },
  ]);
  const periods = [
    { id: 'open', name: 'Open' },
    { id: 'lunch', name: 'Lunch' },
  ];
  const night = [{ day: 5 as const, fromMinute: 810, toMinute: 2160, period: 'open' }];
  expect(swallowNote(pieces, night, periods)).toBe(
    'Takes the place of Open Sat 09:00–12:00, of which nothing is left.',
  );
  expect(joinNote(pieces, night, periods)).toBe('Becomes one time with Open Fri 13:00–17:00.');
  const noon = [{ ...night[0]!, fromMinute: 690, toMinute: 780 }];
  expect(swallowNote(pieces, noon, periods)).toContain('Lunch Fri 12:00–13:00');
  expect(overlapNote(pieces, noon, periods)).toBeNull();
  expect(swallowNote(pieces, [{ ...noon[0]!, toMinute: 750 }], periods)).toBeNull();
});
