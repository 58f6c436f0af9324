import { expect, it } from 'vitest';
import { overrideProblems } from './check-override.ts';
import { overrideAt } from './period-at.ts';

const NOW = Date.UTC(2026, 5, 8, 12);
const found = (fromMs: number, untilMs: number) =>
  overrideProblems({ fromMs: NOW + fromMs, untilMs: NOW + untilMs }, NOW).map(
    ({ code, message }) => `${code}: ${message}`,
  );

it('finds none in what holds now or later', () => {
  expect(found(-5, 1)).toEqual([]);
  expect(found(0, 1)).toEqual([]);
  expect(found(5, 9)).toEqual([]);
});

it('finds what ends before or when it begins, also in the past', () => {
  expect(found(9, 5)).toEqual(['endsBeforeItBegins: This ends before it begins. Choose a later end.']);
  expect(found(-5, -9)).toEqual(['endsBeforeItBegins: This ends before it begins. Choose a later end.']);
  expect(found(5, 5)).toEqual(['endsBeforeItBegins: This ends when it begins, so it never holds. Choose a later end.']);
});

it('finds what is over, of which the last instant is before its end', () => {
  expect(found(-5, 0)).toEqual(['alreadyOver: This end has already passed. Choose an end that is still to come.']);
  expect(overrideAt([{ id: 'o', period: null, fromMs: NOW - 5, untilMs: NOW }], NOW)).toBeUndefined();
});
