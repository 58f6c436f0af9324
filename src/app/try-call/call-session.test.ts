import { expect, it } from 'vitest';
import { plainCall } from '../../plan/call-script.ts';
import { cursorLine, goToLine, goToTime, openSession, play, rewrite, startSession, tick } from './call-session.ts';

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

it('goes to any moment of the part that is played, and plays on from there', () => {
  const begun = startSession(plainCall('main', '2026-11-24T10:07'), '1');
  expect([begun.cursor, begun.playing]).toEqual([0, false]);
  const between = goToTime(begun, 10_500, times);
  expect([between.cursor, between.clockMs]).toEqual([2, 10_500]);
  expect(play(between, times).clockMs).toBe(10_500);
  expect(goToTime(begun, 14_999, times).cursor).toBe(3);
  expect(goToTime(begun, 15_000, times).cursor).toBe('end');
  expect(goToTime(begun, -1, times).clockMs).toBe(0);
});

it('plays on from its line when the call has become another one', () => {
  const elsewhere = { ...goToTime(startSession(fresh.script, '1'), 10_500, times), cursor: 3 };
  expect(play(elsewhere, times).clockMs).toBe(13_000);
});
