import { expect, it } from 'vitest';
import { shortcutText } from './kbd.tsx';

it.each([
  ['Shift+Mod+Z', 'Ctrl+Shift+Z'],
  ['Delete', 'Del'],
  ['Shift+Alt+T', 'Alt+Shift+T'],
  ['F8', 'F8'],
  ['+', '+'],
  ['Mod++', 'Ctrl++'],
])('writes %s as %s', (keys, text) => {
  expect(shortcutText(keys)).toBe(text);
});
