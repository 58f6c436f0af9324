import { matchesKeys, type PressedKey } from '../ui/match-keys.ts';

/** Every shortcut of the canvas; what each does is in shortcut-words.ts, and the handlers are found by `id`. */
export const SHORTCUTS = [
  { id: 'add', keys: ['A'], scope: 'canvas' },
  { id: 'connect', keys: ['C'], scope: 'canvas' },
  { id: 'open', keys: ['Enter'], scope: 'canvas' },
  { id: 'rename', keys: ['F2'], scope: 'canvas' },
  { id: 'delete', keys: ['Delete', 'Backspace'], scope: 'canvas' },
  { id: 'duplicate', keys: ['Mod+D'], scope: 'canvas' },
  { id: 'menu', keys: ['Shift+F10', 'ContextMenu'], scope: 'canvas' },
  { id: 'tidy', keys: ['Shift+Alt+T'], scope: 'canvas' },
  { id: 'group', keys: ['Mod+G'], scope: 'canvas' },
  { id: 'ungroup', keys: ['Shift+Mod+G'], scope: 'canvas' },
  { id: 'collapse', keys: ['Alt+C'], scope: 'canvas' },
  { id: 'note', keys: ['N'], scope: 'canvas' },
  { id: 'undo', keys: ['Mod+Z'], scope: 'screen' },
  { id: 'redo', keys: ['Shift+Mod+Z', 'Mod+Y'], scope: 'screen' },
  { id: 'copy', keys: ['Mod+C'], scope: 'clipboard' },
  { id: 'cut', keys: ['Mod+X'], scope: 'clipboard' },
  { id: 'paste', keys: ['Mod+V'], scope: 'clipboard' },
  { id: 'left', keys: ['ArrowLeft'], scope: 'canvas' },
  { id: 'right', keys: ['ArrowRight'], scope: 'canvas' },
  { id: 'up', keys: ['ArrowUp'], scope: 'canvas' },
  { id: 'down', keys: ['ArrowDown'], scope: 'canvas' },
  { id: 'nudgeLeft', keys: ['Shift+ArrowLeft'], scope: 'canvas' },
  { id: 'nudgeRight', keys: ['Shift+ArrowRight'], scope: 'canvas' },
  { id: 'nudgeUp', keys: ['Shift+ArrowUp'], scope: 'canvas' },
  { id: 'nudgeDown', keys: ['Shift+ArrowDown'], scope: 'canvas' },
  { id: 'all', keys: ['Mod+A'], scope: 'canvas' },
  { id: 'before', keys: ['Alt+U'], scope: 'canvas' },
  { id: 'after', keys: ['Alt+D'], scope: 'canvas' },
  { id: 'clear', keys: ['Escape'], scope: 'canvas' },
  { id: 'fit', keys: ['Shift+1'], scope: 'canvas' },
  { id: 'fitSelection', keys: ['Shift+2'], scope: 'canvas' },
  { id: 'hundred', keys: ['Shift+0'], scope: 'canvas' },
  { id: 'zoomIn', keys: ['+', '='], scope: 'canvas' },
  { id: 'zoomOut', keys: ['-'], scope: 'canvas' },
  { id: 'panUp', keys: ['PageUp'], scope: 'canvas' },
  { id: 'panDown', keys: ['PageDown'], scope: 'canvas' },
  { id: 'panLeft', keys: ['Shift+PageUp'], scope: 'canvas' },
  { id: 'panRight', keys: ['Shift+PageDown'], scope: 'canvas' },
  { id: 'hand', keys: ['H'], scope: 'canvas' },
  { id: 'select', keys: ['V'], scope: 'canvas' },
  { id: 'find', keys: ['Mod+F'], scope: 'screen' },
  { id: 'outline', keys: ['O', 'Shift+O'], scope: 'canvas' },
  { id: 'region', keys: ['F6'], scope: 'page' },
  { id: 'palette', keys: ['Mod+K'], scope: 'page' },
  { id: 'try', keys: ['Mod+Enter'], scope: 'page' },
  { id: 'nextProblem', keys: ['F8'], scope: 'screen' },
  { id: 'lastProblem', keys: ['Shift+F8'], scope: 'screen' },
  { id: 'sheet', keys: ['?'], scope: 'screen' },
] as const satisfies readonly Shortcut[];

interface Shortcut {
  readonly id: string;
  readonly keys: readonly string[];
  /** `canvas` while the canvas has the focus, `screen` anywhere but in a field; the browser itself raises `clipboard`, the page around has `page`. */
  readonly scope: 'canvas' | 'screen' | 'clipboard' | 'page';
}
export type ShortcutId = (typeof SHORTCUTS)[number]['id'];

/** The shortcut of a pressed key, or undefined. Letters go by what is printed, digits by their place on the keyboard. */
export function shortcutOf(event: PressedKey): (typeof SHORTCUTS)[number] | undefined {
  return SHORTCUTS.find((shortcut) => shortcut.keys.some((keys) => matchesKeys(event, keys)));
}
