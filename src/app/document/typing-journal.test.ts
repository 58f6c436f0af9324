// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryBrowser, memoryHome } from './draft-home.fixture.ts';
import { takeTyped, watchTyping } from './typing-journal.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function begin() {
  const browser = memoryBrowser();
  const home = memoryHome('a', browser);
  document.body.innerHTML = '<label>Name <input></label>';
  const field = document.querySelector('input')!;
  field.focus();
  const stop = watchTyping(home, 'p');
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { browser, home, field, stop, type };
}

it('gives back, once, what was being typed when the page crashed', async () => {
  const { browser, type } = begin();
  type('Main m');
  vi.advanceTimersByTime(300);
  type('Main menu');
  vi.advanceTimersByTime(600);
  // A living tab keeps its own.
  expect(await takeTyped(memoryHome('b', browser), 'p')).toEqual([]);
  browser.locks.delete('ringplan/tab/a');
  expect(await takeTyped(memoryHome('c', browser), 'other-plan')).toEqual([]);
  expect(await takeTyped(memoryHome('b', browser), 'p')).toEqual([{ field: 'Name', text: 'Main menu' }]);
  expect(await takeTyped(memoryHome('b', browser), 'p')).toEqual([]);
});

it('keeps nothing of what was handed over or taken back', async () => {
  for (const end of [
    (field: HTMLElement) => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })),
    (field: HTMLElement) => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    (field: HTMLElement) => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
  ]) {
    const { home, field, type, stop } = begin();
    type('Main menu');
    vi.advanceTimersByTime(600);
    end(field);
    expect(await takeTyped(home, 'p')).toEqual([]);
    stop();
  }
});
