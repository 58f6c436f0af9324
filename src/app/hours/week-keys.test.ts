import { expect, test } from 'vitest';
import { gridAction, type GridAction } from './week-keys.ts';
import { piecesOf, weeklyOf } from '../things/week-pieces.ts';

const open = { days: [1 as const, 2 as const], from: '08:00', to: '12:00', period: 'open' };
const pieces = piecesOf([open]);
const press = (key: string, minute: number, held: 'shift' | 'alt' | 'mod' | 'shift+mod' | '' = '') =>
  gridAction(
    { key, shift: held.startsWith('shift'), alt: held === 'alt', mod: held.endsWith('mod') },
    { day: 1, minute },
    pieces,
  );
const week = (action: GridAction | null) =>
  action?.does === 'change'
    ? weeklyOf(action.pieces).map(({ days, from, to }) => `${days.join()} ${from}–${to}`)
    : action;

test('arrows go on by 15 minutes and by day, and stay inside the week', () => {
  expect(press('ArrowRight', 480)).toEqual({ does: 'go', to: { day: 1, minute: 495 } });
  expect(press('ArrowDown', 480)).toEqual({ does: 'go', to: { day: 2, minute: 480 } });
  expect(press('ArrowUp', 480)).toEqual({ does: 'go', to: { day: 1, minute: 480 } });
  expect(press('ArrowRight', 1425)).toEqual({ does: 'go', to: { day: 1, minute: 1425 } });
  expect(press('ArrowRight', 480, 'mod')).toEqual({ does: 'go', to: { day: 1, minute: 720 } });
});

test('Shift moves the end of a time, with Mod its start, Alt the whole of it: on that day alone', () => {
  expect(week(press('ArrowRight', 480, 'shift'))).toEqual(['1 08:00–12:15', '2 08:00–12:00']);
  expect(week(press('ArrowLeft', 480, 'shift+mod'))).toEqual(['1 07:45–12:00', '2 08:00–12:00']);
  expect(week(press('ArrowRight', 480, 'alt'))).toEqual(['1 08:15–12:15', '2 08:00–12:00']);
});

test('Shift and down puts a time on the next day too, over what is there', () => {
  const lunch = piecesOf([{ days: [1], from: '10:00', to: '11:00', period: 'lunch' }, open]);
  const action = gridAction({ key: 'ArrowDown', shift: true, alt: false, mod: false }, { day: 1, minute: 600 }, lunch);
  expect(action?.does === 'change' && weeklyOf(action.pieces)).toEqual([
    { days: [1, 2], from: '08:00', to: '10:00', period: 'open' },
    { days: [1, 2], from: '10:00', to: '11:00', period: 'lunch' },
    { days: [1, 2], from: '11:00', to: '12:00', period: 'open' },
  ]);
});

test('Delete removes a time from one day; on nothing it means nothing', () => {
  expect(week(press('Delete', 480))).toEqual(['2 08:00–12:00']);
  expect(press('Delete', 0)).toBeNull();
});

test('Enter edits a time and adds one where there is none; N always adds', () => {
  expect(press('Enter', 480)).toMatchObject({ does: 'edit', piece: { period: 'open' } });
  expect(press('Enter', 0)).toEqual({ does: 'add' });
  expect(press('n', 480)).toEqual({ does: 'add' });
});
