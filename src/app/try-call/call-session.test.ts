import { expect, it } from 'vitest';
import { plainCall } from '../../plan/call-script.ts';
import { cursorLine, goToLine, openSession, play, rewrite, tick } from './call-session.ts';

const times = [0, 0, 9000, 13_000, 73_000];
const fresh = openSession(plainCall('main', '2026-11-24T10:07'));

it('shows a whole call at once and steps within its bounds', () => {
  expect(cursorLine(fresh, 5)).toBe(4);
  const back = goToLine(fresh, 2, times);
  expect([back.cursor, back.clockMs]).toEqual([2, 9000]);
  expect(goToLine(back, -3, times).cursor).toBe(0);
  expect(goToLine(back, 99, times).cursor).toBe('end');
});

it('plays at its pace from the start, and does not sit through a conversation', () => {
  let session = play({ ...fresh, speed: '4' }, times);
  expect([session.cursor, session.playing]).toEqual([0, true]);
  session = tick(session, 2000, times);
  expect(cursorLine(session, 5)).toBe(1);
  session = tick(session, 500, times);
  expect(cursorLine(session, 5)).toBe(2);
  session = tick(session, 2000, times);
  expect([session.cursor, session.playing]).toEqual(['end', false]);
});

it('keeps its place when the script changes, unless it shows calls at once', () => {
  const script = plainCall('main', '2026-11-24T12:15');
  expect(rewrite(goToLine(fresh, 2, times), script).cursor).toBe('end');
  expect(rewrite({ ...goToLine(fresh, 2, times), speed: '1' }, script).cursor).toBe(2);
});
