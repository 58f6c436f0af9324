import { matchesKeys, type PressedKey } from '../ui/match-keys.ts';

/** The groups of the shortcut sheet, in its order. */
export type ShortcutGroup = 'Steps' | 'Groups and notes' | 'Edit' | 'Select' | 'View' | 'Problems and help';

/** Every shortcut of the canvas: the sheet draws these, the handlers are found by `id`, so the two cannot drift apart. */
export const SHORTCUTS = [
  { id: 'add', keys: ['A'], label: 'Add a step', group: 'Steps', scope: 'canvas' },
  { id: 'connect', keys: ['C'], label: 'Connect to another step', group: 'Steps', scope: 'canvas' },
  { id: 'open', keys: ['Enter'], label: 'Open the settings of the step', group: 'Steps', scope: 'canvas' },
  { id: 'rename', keys: ['F2'], label: 'Rename', group: 'Steps', scope: 'canvas' },
  { id: 'delete', keys: ['Delete', 'Backspace'], label: 'Delete; the way goes on', group: 'Steps', scope: 'canvas' },
  { id: 'duplicate', keys: ['Mod+D'], label: 'Duplicate', group: 'Steps', scope: 'canvas' },
  { id: 'menu', keys: ['Shift+F10', 'ContextMenu'], label: 'What can be done here', group: 'Steps', scope: 'canvas' },
  { id: 'tidy', keys: ['Shift+Alt+T'], label: 'Tidy up all, or the selection', group: 'Steps', scope: 'canvas' },
  { id: 'group', keys: ['Mod+G'], label: 'Group the selected steps', group: 'Groups and notes', scope: 'canvas' },
  { id: 'ungroup', keys: ['Shift+Mod+G'], label: 'Ungroup', group: 'Groups and notes', scope: 'canvas' },
  { id: 'collapse', keys: ['Alt+C'], label: 'Collapse or open the group', group: 'Groups and notes', scope: 'canvas' },
  { id: 'note', keys: ['N'], label: 'Add a note', group: 'Groups and notes', scope: 'canvas' },
  { id: 'undo', keys: ['Mod+Z'], label: 'Undo', group: 'Edit', scope: 'screen' },
  { id: 'redo', keys: ['Shift+Mod+Z', 'Mod+Y'], label: 'Redo', group: 'Edit', scope: 'screen' },
  { id: 'copy', keys: ['Mod+C'], label: 'Copy, also to another tab', group: 'Edit', scope: 'clipboard' },
  { id: 'cut', keys: ['Mod+X'], label: 'Cut', group: 'Edit', scope: 'clipboard' },
  { id: 'paste', keys: ['Mod+V'], label: 'Paste', group: 'Edit', scope: 'clipboard' },
  { id: 'left', keys: ['ArrowLeft'], label: 'Back along the way', group: 'Select', scope: 'canvas' },
  { id: 'right', keys: ['ArrowRight'], label: 'On along the way', group: 'Select', scope: 'canvas' },
  { id: 'up', keys: ['ArrowUp'], label: 'Step above', group: 'Select', scope: 'canvas' },
  { id: 'down', keys: ['ArrowDown'], label: 'Step below', group: 'Select', scope: 'canvas' },
  { id: 'nudgeLeft', keys: ['Shift+ArrowLeft'], label: 'Move left', group: 'Select', scope: 'canvas' },
  { id: 'nudgeRight', keys: ['Shift+ArrowRight'], label: 'Move right', group: 'Select', scope: 'canvas' },
  { id: 'nudgeUp', keys: ['Shift+ArrowUp'], label: 'Move up', group: 'Select', scope: 'canvas' },
  { id: 'nudgeDown', keys: ['Shift+ArrowDown'], label: 'Move down', group: 'Select', scope: 'canvas' },
  { id: 'all', keys: ['Mod+A'], label: 'Select everything', group: 'Select', scope: 'canvas' },
  { id: 'before', keys: ['Alt+U'], label: 'All that leads to the step', group: 'Select', scope: 'canvas' },
  { id: 'after', keys: ['Alt+D'], label: 'All that follows the step', group: 'Select', scope: 'canvas' },
  { id: 'clear', keys: ['Escape'], label: 'Select nothing, or stop', group: 'Select', scope: 'canvas' },
  { id: 'fit', keys: ['Shift+1'], label: 'See the whole flow', group: 'View', scope: 'canvas' },
  { id: 'fitSelection', keys: ['Shift+2'], label: 'See the selection', group: 'View', scope: 'canvas' },
  { id: 'hundred', keys: ['Shift+0'], label: '100 %', group: 'View', scope: 'canvas' },
  { id: 'zoomIn', keys: ['+', '='], label: 'Zoom in', group: 'View', scope: 'canvas' },
  { id: 'zoomOut', keys: ['-'], label: 'Zoom out', group: 'View', scope: 'canvas' },
  { id: 'panUp', keys: ['PageUp'], label: 'Look further up', group: 'View', scope: 'canvas' },
  { id: 'panDown', keys: ['PageDown'], label: 'Look further down', group: 'View', scope: 'canvas' },
  { id: 'panLeft', keys: ['Shift+PageUp'], label: 'Look further left', group: 'View', scope: 'canvas' },
  { id: 'panRight', keys: ['Shift+PageDown'], label: 'Look further right', group: 'View', scope: 'canvas' },
  { id: 'hand', keys: ['H'], label: 'Dragging moves the canvas', group: 'View', scope: 'canvas' },
  { id: 'select', keys: ['V'], label: 'Dragging selects', group: 'View', scope: 'canvas' },
  { id: 'find', keys: ['Mod+F'], label: 'Find on the canvas', group: 'View', scope: 'screen' },
  { id: 'outline', keys: ['O', 'Shift+O'], label: 'The flow as an outline', group: 'View', scope: 'canvas' },
  { id: 'region', keys: ['F6'], label: 'To the next part of the screen', group: 'View', scope: 'page' },
  { id: 'palette', keys: ['Mod+K'], label: 'Find anything, do anything', group: 'View', scope: 'page' },
  { id: 'try', keys: ['Mod+Enter'], label: 'Try a call', group: 'Problems and help', scope: 'page' },
  { id: 'nextProblem', keys: ['F8'], label: 'Next problem', group: 'Problems and help', scope: 'screen' },
  { id: 'lastProblem', keys: ['Shift+F8'], label: 'Previous problem', group: 'Problems and help', scope: 'screen' },
  { id: 'sheet', keys: ['?'], label: 'This list', group: 'Problems and help', scope: 'screen' },
] as const satisfies readonly Shortcut[];

interface Shortcut {
  readonly id: string;
  readonly keys: readonly string[];
  readonly label: string;
  readonly group: ShortcutGroup;
  /** `canvas` while the canvas has the focus, `screen` anywhere but in a field; the browser itself raises `clipboard`, the page around has `page`. */
  readonly scope: 'canvas' | 'screen' | 'clipboard' | 'page';
}
export type ShortcutId = (typeof SHORTCUTS)[number]['id'];

/** The shortcut of a pressed key, or undefined. Letters go by what is printed, digits by their place on the keyboard. */
export function shortcutOf(event: PressedKey): (typeof SHORTCUTS)[number] | undefined {
  return SHORTCUTS.find((shortcut) => shortcut.keys.some((keys) => matchesKeys(event, keys)));
}
