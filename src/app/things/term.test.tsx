// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { act } from 'react';
import { mount } from '../ui/mount.fixture.tsx';
import { closeGlossary, glossaryWindow } from './glossary-window.ts';
import { Term } from './term.tsx';

beforeEach(closeGlossary);

it('explains itself when pressed, closes on Escape, and leaves the panel around it open', () => {
  const around = vi.fn();
  const { press, key, all, find } = mount(<Term id="safety-net">Safety net</Term>);
  document.body.addEventListener('keydown', around, { once: true });
  expect(all('[role=dialog]')).toEqual([]);
  press('button');
  expect(find('[role=dialog]').textContent).toContain('leaves a step by an exit without a wire');
  expect(find('[role=dialog]').contains(document.activeElement)).toBe(true);
  key('Escape');
  expect(all('[role=dialog]')).toEqual([]);
  expect(document.activeElement).toBe(find('button'));
  expect(around).not.toHaveBeenCalled();
});

it('opens under a resting pointer, without taking the focus, and stays while the pointer is on it', () => {
  vi.useFakeTimers();
  const { find, all } = mount(<Term id="wire">Wire</Term>);
  const pointer = (target: HTMLElement, type: string) =>
    act(() => {
      target.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse', bubbles: true }));
      vi.advanceTimersByTime(100);
    });
  const rest = () =>
    act(() => {
      vi.advanceTimersByTime(600);
    });
  pointer(find('button'), 'pointerover');
  rest();
  expect(all('[role=dialog]')).toHaveLength(1);
  expect(document.activeElement).toBe(document.body);
  pointer(find('button'), 'pointerout');
  pointer(find('[role=dialog] > div'), 'pointerover');
  rest();
  expect(all('[role=dialog]')).toHaveLength(1);
  pointer(find('[role=dialog] > div'), 'pointerout');
  rest();
  expect(all('[role=dialog]')).toEqual([]);
  vi.useRealTimers();
});

it('leads to its place in the glossary', () => {
  const { press } = mount(<Term id="wire">Wire</Term>);
  press('button');
  press('[role=dialog] button');
  expect(glossaryWindow.getState()).toEqual({ open: true, at: 'wire' });
});

it('is plain text where the glossary has no such word', () => {
  const { all } = mount(<Term id="unheard-of">Thing</Term>);
  expect(all('button')).toEqual([]);
  expect(document.body.textContent).toBe('Thing');
});
