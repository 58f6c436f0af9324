// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isTyping } from './is-typing.ts';

test('keys belong to a field, and not to a card', () => {
  document.body.innerHTML = '<input id="field"><div id="card"></div>';
  expect(isTyping(document.querySelector('#field'))).toBe(true);
  expect(isTyping(document.querySelector('#card'))).toBe(false);
});

test('an open dialog keeps every key, even one pressed on the page behind it', () => {
  document.body.innerHTML = '<dialog open></dialog>';
  expect(isTyping(document.body)).toBe(true);
  document.body.innerHTML = '<dialog></dialog>';
  expect(isTyping(document.body)).toBe(false);
});
