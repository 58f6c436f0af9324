import { expect, it } from 'vitest';
import { rememberTour, tourMemory } from './tour-memory.ts';

const storage = (kept: Record<string, string>) => () => ({
  getItem: (key: string) => kept[key] ?? null,
  setItem: (key: string, value: string) => {
    kept[key] = value;
  },
});

it('begins on a first visit and goes on where it was left', () => {
  const here = storage({});
  expect(tourMemory(here)).toBe('play');
  rememberTour(here, 'fix');
  expect(tourMemory(here)).toBe('fix');
  rememberTour(here, 'over');
  expect(tourMemory(here)).toBe('over');
});

it('is over for whoever read the old hint, until they ask for it', () => {
  const here = storage({ 'ringplan.first-hint': 'seen' });
  expect(tourMemory(here)).toBe('over');
  rememberTour(here, 'play');
  expect(tourMemory(here)).toBe('play');
});

it('begins where nothing can be read, or nothing that it knows', () => {
  const shut = () => {
    throw new Error('denied');
  };
  expect(tourMemory(shut)).toBe('play');
  expect(() => rememberTour(shut, 'over')).not.toThrow();
  expect(tourMemory(storage({ 'ringplan.tour': 'constructor' }))).toBe('play');
});
