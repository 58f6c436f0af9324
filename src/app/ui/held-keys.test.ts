// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { heldKeys, holdKeys, releaseKeys } from './held-keys.ts';

const heard: string[] = [];
const onKey = (event: KeyboardEvent) => heard.push(event.key);
beforeEach(() => document.addEventListener('keydown', onKey));
afterEach(() => {
  document.removeEventListener('keydown', onKey);
  releaseKeys();
  heard.length = 0;
});
const type = (...keys: string[]) => {
  for (const key of keys)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};

it('keeps what is typed for the field, and nothing else on the page hears it', () => {
  holdKeys();
  type('a', 'n', 'x', 'Backspace', 'n', 'Enter');
  expect([heldKeys(), heard]).toEqual(['ann', []]);
  releaseKeys();
  type('a');
  expect([heldKeys(), heard]).toEqual(['', ['a']]);
});

it('Esc goes through, and gives the keys back', () => {
  holdKeys();
  type('a', 'Escape', 'b');
  expect([heldKeys(), heard]).toEqual(['', ['Escape', 'b']]);
});

it('gives the keys back when the field does not come', () => {
  vi.useFakeTimers();
  holdKeys();
  vi.advanceTimersByTime(6000);
  type('a');
  expect(heard).toEqual(['a']);
  vi.useRealTimers();
});
