// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { NOTHING, selectSteps } from '../document/selection.ts';
import { focusedOf, selectionAtFocus, tabStopOf } from './focus-law.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <div class="react-flow__node" data-id="menu"><input id="name"></div>
    <div class="react-flow__node" data-id="note:n1"></div>
    <div class="react-flow__node" data-id="frame:g1"></div>
    <svg><g class="react-flow__edge" data-id="menu:key-1"></g></svg>
    <button id="other"></button>`;
});
const at = (selector: string) => focusedOf(document.querySelector(selector));

test('an element of the canvas stands for its card, note or wire', () => {
  expect(at('[data-id="menu"]')).toEqual({ is: 'step', id: 'menu' });
  expect(at('#name')).toEqual({ is: 'step', id: 'menu' });
  expect(at('[data-id="note:n1"]')).toEqual({ is: 'note', id: 'n1' });
  expect(at('.react-flow__edge')).toEqual({ is: 'wire', wire: { step: 'menu', exit: 'key-1' } });
  expect(at('#other')).toBeNull();
});

test('what has the focus becomes the selection, alone', () => {
  const before = selectSteps('start');
  expect(selectionAtFocus(before, at('[data-id="menu"]'))).toEqual(selectSteps('menu'));
  expect(selectionAtFocus(before, at('.react-flow__edge'))).toEqual({
    ...NOTHING,
    wires: [{ step: 'menu', exit: 'key-1' }],
  });
  expect(selectionAtFocus(before, at('[data-id="note:n1"]'))).toEqual({ ...NOTHING, notes: ['n1'] });
});

test('several selected steps stay selected when the focus is on one of them, or elsewhere', () => {
  const several = selectSteps('menu', 'start');
  expect(selectionAtFocus(several, at('[data-id="menu"]'))).toBe(several);
  expect(selectionAtFocus(several, at('#other'))).toBe(several);
});

test('Tab still reaches one card, and the other wires of it, while a wire of it has the focus', () => {
  expect(tabStopOf({ ...NOTHING, wires: [{ step: 'menu', exit: 'key-1' }] }, 'start')).toBe('menu');
  expect(tabStopOf(selectSteps('one', 'two'), 'start')).toBe('two');
  expect(tabStopOf(NOTHING, 'start')).toBe('start');
});

test('a group that has the focus is selected by its steps, unless they are selected already', () => {
  const stepsOf = (group: string) => (group === 'g1' ? ['menu', 'start'] : []);
  expect(at('[data-id="frame:g1"]')).toEqual({ is: 'group', id: 'g1' });
  expect(selectionAtFocus(NOTHING, at('[data-id="frame:g1"]'), stepsOf)).toEqual(selectSteps('menu', 'start'));
  const more = selectSteps('start', 'other', 'menu');
  expect(selectionAtFocus(more, at('[data-id="frame:g1"]'), stepsOf)).toBe(more);
});
