import { expect, test } from 'vitest';
import { dragWeek, type WeekDrag } from './week-drag.ts';
import { CLOSED, piecesOf, weeklyOf } from '../things/week-pieces.ts';

const open = { days: [1 as const, 2 as const, 3 as const], from: '08:00', to: '17:00', period: 'open' };
const pieces = piecesOf([open]);
const after = (drag: Partial<WeekDrag>, brush = 'lunch') =>
  weeklyOf(
    dragWeek(
      { does: 'draw', piece: null, from: { day: 1, minute: 0 }, to: { day: 1, minute: 0 }, snap: 15, ...drag },
      pieces,
      brush,
    ).pieces,
  ).map(({ days, from, to, period }) => `${days.join()} ${from}–${to} ${period}`);

test('drawing across days puts the snapped time on each of them, in either direction', () => {
  const lunch = ['1,2 08:00–12:00 open', '1,2 12:00–13:00 lunch', '1,2 13:00–17:00 open', '3 08:00–17:00 open'];
  expect(after({ from: { day: 1, minute: 724 }, to: { day: 2, minute: 778 } })).toEqual(lunch);
  expect(after({ from: { day: 2, minute: 774 }, to: { day: 1, minute: 722 } })).toEqual(lunch);
});

test('a time drawn past midnight ends on the next day, and is never a day long', () => {
  const night = { from: { day: 5 as const, minute: 1320 }, to: { day: 5 as const, minute: 1790 } };
  expect(after(night)).toContain('5 22:00–06:00 lunch');
  expect(after({ from: { day: 5, minute: 60 }, to: { day: 5, minute: 2880 } })).toContain('5 01:00–00:45 lunch');
  expect(after({ from: { day: 5, minute: 0 }, to: { day: 5, minute: 2880 } })).toContain('5 00:00–24:00 lunch');
});

test('drawing “Closed” clears', () => {
  expect(after({ from: { day: 1, minute: 960 }, to: { day: 3, minute: 1440 } }, CLOSED)).toEqual([
    '1,2,3 08:00–16:00 open',
  ]);
});

test('an edge follows the pointer and never crosses the other one', () => {
  const piece = pieces[0]!;
  expect(after({ does: 'end', piece, to: { day: 1, minute: 1083 } })[0]).toBe('1 08:00–18:00 open');
  expect(after({ does: 'start', piece, to: { day: 1, minute: 2000 } })[0]).toBe('1 16:45–17:00 open');
});

test('a moved time keeps its length, also over midnight', () => {
  const piece = pieces[0]!;
  expect(after({ does: 'move', piece, from: { day: 1, minute: 600 }, to: { day: 5, minute: 1140 } })).toContain(
    '5 17:00–02:00 open',
  );
});
