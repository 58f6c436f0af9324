import type { ShortcutId } from './shortcuts.ts';

/** The groups of the shortcut sheet, in its order. */
export type ShortcutGroup = 'Steps' | 'Groups and notes' | 'Edit' | 'Select' | 'View' | 'Problems and help';

interface ShortcutWords {
  readonly label: string;
  readonly group: ShortcutGroup;
}

/** What each shortcut does and where the sheet lists it: fetched with what shows it, as keys work without their words. */
export const SHORTCUT_WORDS: Readonly<Record<ShortcutId, ShortcutWords>> = {
  add: { label: 'Add a step', group: 'Steps' },
  connect: { label: 'Connect to another step', group: 'Steps' },
  open: { label: 'Open the settings of the step', group: 'Steps' },
  rename: { label: 'Rename', group: 'Steps' },
  delete: { label: 'Delete; the way goes on', group: 'Steps' },
  duplicate: { label: 'Duplicate', group: 'Steps' },
  menu: { label: 'What can be done here', group: 'Steps' },
  tidy: { label: 'Tidy up all, or the selection', group: 'Steps' },
  group: { label: 'Group the selected steps', group: 'Groups and notes' },
  ungroup: { label: 'Ungroup', group: 'Groups and notes' },
  collapse: { label: 'Collapse or open the group', group: 'Groups and notes' },
  note: { label: 'Add a note', group: 'Groups and notes' },
  undo: { label: 'Undo', group: 'Edit' },
  redo: { label: 'Redo', group: 'Edit' },
  copy: { label: 'Copy, also to another tab', group: 'Edit' },
  cut: { label: 'Cut', group: 'Edit' },
  paste: { label: 'Paste', group: 'Edit' },
  left: { label: 'Back along the way', group: 'Select' },
  right: { label: 'On along the way', group: 'Select' },
  up: { label: 'Step above', group: 'Select' },
  down: { label: 'Step below', group: 'Select' },
  nudgeLeft: { label: 'Move left', group: 'Select' },
  nudgeRight: { label: 'Move right', group: 'Select' },
  nudgeUp: { label: 'Move up', group: 'Select' },
  nudgeDown: { label: 'Move down', group: 'Select' },
  all: { label: 'Select everything', group: 'Select' },
  before: { label: 'All that leads to the step', group: 'Select' },
  after: { label: 'All that follows the step', group: 'Select' },
  clear: { label: 'Select nothing, or stop', group: 'Select' },
  fit: { label: 'See the whole flow', group: 'View' },
  fitSelection: { label: 'See the selection', group: 'View' },
  hundred: { label: '100 %', group: 'View' },
  zoomIn: { label: 'Zoom in', group: 'View' },
  zoomOut: { label: 'Zoom out', group: 'View' },
  panUp: { label: 'Look further up', group: 'View' },
  panDown: { label: 'Look further down', group: 'View' },
  panLeft: { label: 'Look further left', group: 'View' },
  panRight: { label: 'Look further right', group: 'View' },
  hand: { label: 'Dragging moves the canvas', group: 'View' },
  select: { label: 'Dragging selects', group: 'View' },
  find: { label: 'Find on the canvas', group: 'View' },
  outline: { label: 'The flow as an outline', group: 'View' },
  region: { label: 'To the next part of the screen', group: 'View' },
  palette: { label: 'Find anything, do anything', group: 'View' },
  try: { label: 'Try a call', group: 'Problems and help' },
  nextProblem: { label: 'Next problem', group: 'Problems and help' },
  lastProblem: { label: 'Previous problem', group: 'Problems and help' },
  sheet: { label: 'This list', group: 'Problems and help' },
};
