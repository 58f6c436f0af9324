import { expect, it } from 'vitest';
import { shortcutText } from './kbd.tsx';

it.each([
  ['Shift+Mod+Z', 'Shift+Ctrl+Z'],
  ['F8', 'F8'],
  ['+', '+'],
  ['Mod++', 'Ctrl++'],
])('writes %s as %s', (keys, text) => {
  expect(shortcutText(keys)).toBe(text);
});
